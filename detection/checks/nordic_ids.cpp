#include "detection/checks/nordic_ids.h"

#include "detection/checks/calendar.h"
#include "detection/checks/digits.h"
#include "detection/checks/luhn.h"

#include <optional>

namespace tacet::detection {

namespace {

/// The year of birth in a CPR number, by its year and its seventh digit.
int danishYear(int yearOfCentury, int seventh) {
    if (seventh <= 3) {
        return 1900 + yearOfCentury;
    }
    if (seventh == 4 || seventh == 9) {
        return (yearOfCentury <= 36 ? 2000 : 1900) + yearOfCentury;
    }
    return (yearOfCentury <= 57 ? 2000 : 1800) + yearOfCentury;
}

/// The year of birth in a fødselsnummer, by its year and its serial number; none when no year has
/// this serial number.
std::optional<int> norwegianYear(int yearOfCentury, int serial) {
    if (serial < 500) {
        return 1900 + yearOfCentury;
    }
    if (serial < 750 && yearOfCentury >= 54) {
        return 1800 + yearOfCentury;
    }
    if (yearOfCentury < 40) {
        return 2000 + yearOfCentury;
    }
    return serial >= 900 ? std::optional<int>(1900 + yearOfCentury) : std::nullopt;
}

/// The century that a sign in a henkilötunnus stands for, or 0.
int finnishCentury(char sign) {
    if (sign == '+') {
        return 1800;
    }
    if (sign == '-' || ('U' <= sign && sign <= 'Y')) {
        return 1900;
    }
    return 'A' <= sign && sign <= 'F' ? 2000 : 0;
}

// Numbers from 900 are temporary ones, of hospitals and benefit offices: a person's all the same.
constexpr int kFirstSerial = 2;

bool isHetuWith(std::string_view date, int century, std::string_view serial, char check) {
    if (!areDigits(date) || !areDigits(serial) || century == 0 ||
        partOf(serial, 0, 3) < kFirstSerial ||
        !isBirthday(century + partOf(date, 4, 2), partOf(date, 2, 2), partOf(date, 0, 2))) {
        return false;
    }
    const long long number = numberOf(date) * 1000 + numberOf(serial);
    return check == "0123456789ABCDEFHJKLMNPRSTUVWXY"[number % 31];
}

} // namespace

bool isPersonnummer(std::string_view candidate) {
    const bool hasCentury = isDigits(candidate, 12);
    if (!hasCentury && !isDigits(candidate, 10)) {
        return false;
    }
    const std::string_view ten = candidate.substr(hasCentury ? 2 : 0);
    const int day = partOf(ten, 4, 2);
    const int plainDay = day > 60 ? day - 60 : day;
    const int year = partOf(ten, 0, 2);
    const int month = partOf(ten, 2, 2);
    const int century = hasCentury ? partOf(candidate, 0, 2) * 100 : 0;
    const bool born =
        hasCentury ? 1800 <= century && century <= 2000 && isDate(century + year, month, plainDay)
                   : isDateOfAnyCentury(year, month, plainDay);
    return born && partOf(ten, 6, 3) != 0 && isLuhn(ten);
}

bool isCpr(std::string_view candidate) {
    return isDigits(candidate, 10) &&
           isBirthday(danishYear(partOf(candidate, 4, 2), digitOf(candidate[6])),
                      partOf(candidate, 2, 2), partOf(candidate, 0, 2));
}

bool isCprWithCheckDigit(std::string_view candidate) {
    constexpr std::array<int, 10> kWeights = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    return isCpr(candidate) && weightedSum(candidate, kWeights) % 11 == 0;
}

bool isFodselsnummer(std::string_view candidate) {
    constexpr std::array<int, 10> kFirst = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    constexpr std::array<int, 11> kSecond = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    if (!isDigits(candidate, 11)) {
        return false;
    }
    const int day = partOf(candidate, 0, 2);
    const auto year = norwegianYear(partOf(candidate, 4, 2), partOf(candidate, 6, 3));
    return year && isBirthday(*year, partOf(candidate, 2, 2), day > 40 ? day - 40 : day) &&
           weightedSum(candidate, kFirst) % 11 == 0 && weightedSum(candidate, kSecond) % 11 == 0;
}

bool isHetu(std::string_view candidate) {
    if (candidate.size() == 10) { // its sign was a separator: 1800 or 1900, which end alike
        return isHetuWith(candidate.substr(0, 6), 1900, candidate.substr(6, 3), candidate[9]);
    }
    return candidate.size() == 11 &&
           isHetuWith(candidate.substr(0, 6), finnishCentury(candidate[6]), candidate.substr(7, 3),
                      candidate[10]);
}

} // namespace tacet::detection
