#pragma once

namespace tacet::detection {

constexpr bool isLeapYear(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

constexpr int daysOf(int month, int year) {
    if (month == 2) {
        return isLeapYear(year) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// True when the Gregorian calendar has this day.
constexpr bool isDate(int year, int month, int day) {
    return 1 <= month && month <= 12 && 1 <= day && day <= daysOf(month, year);
}

/// Births after it are read as none: numbers with a century would else stand for people who are not
/// born yet, and a check has no clock.
inline constexpr int kLastBirthYear = 2040;

/// True when somebody may be born on this day.
constexpr bool isBirthday(int year, int month, int day) {
    return year <= kLastBirthYear && isDate(year, month, day);
}

/// True when some century has this day in a year that ends in `yearOfCentury`.
constexpr bool isDateOfAnyCentury(int yearOfCentury, int month, int day) {
    return isDate(1900 + yearOfCentury, month, day) || isDate(2000 + yearOfCentury, month, day);
}

} // namespace tacet::detection
