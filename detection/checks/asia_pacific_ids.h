#pragma once

#include <string_view>

namespace tacet::detection {

// Numbers of Australia and New Zealand. Each `candidate` holds upper-case letters and digits only,
// with separators taken out. The packs name what was opened for each.

/// Australian TFN: eight or nine digits whose weighted sum 11 divides.
bool isTfn(std::string_view candidate);

/// Australian Business Number: eleven digits, the first less one, whose weighted sum 89 divides.
bool isAbn(std::string_view candidate);

/// Australian Company Number: nine digits, weights 8 to 1, a sum that completes tens.
bool isAcn(std::string_view candidate);

/// Australian Medicare card number: eight digits from 2 to 6, a check digit, the issue, perhaps the
/// person's place on the card.
bool isAustralianMedicare(std::string_view candidate);

/// Australian Individual Healthcare Identifier: sixteen digits from 800360 with a Luhn digit.
bool isIhi(std::string_view candidate);

/// New Zealand IRD number: eight or nine digits with a modulus 11 digit of two sets of weights; NZ
/// may stand before.
bool isIrd(std::string_view number);

/// New Zealand NHI number: three letters and four digits (modulus 11), or three letters, two digits
/// and two letters (modulus 23). Those that start with Z are for tests.
bool isNhi(std::string_view candidate);

/// Bank account of New Zealand: bank, branch, account and suffix of fifteen or sixteen digits,
/// proved the way of its bank. Those of bank 31 have no proof.
bool isNewZealandAccount(std::string_view candidate);

// Numbers of Asia.

/// Indian Aadhaar: twelve digits from 2 with a Verhoeff digit, no palindrome.
bool isAadhaar(std::string_view candidate);

/// Indian PAN by its form: three letters, the kind of holder, a letter, four digits, a letter.
bool isPan(std::string_view candidate);

/// Indian GSTIN: state, PAN, a character, Z, and a check character by Luhn over letters.
bool isGstin(std::string_view candidate);

/// Number of an Indian voter card: three letters and seven digits with a Luhn digit.
bool isEpic(std::string_view candidate);

/// Japanese individual number (My Number): eleven digits and a modulus 11 digit.
bool isMyNumber(std::string_view candidate);

/// Japanese corporate number: a modulus 9 digit and twelve digits.
bool isJapaneseCorporateNumber(std::string_view candidate);

/// Resident registration number of South Korea: a date of birth, the sex and century of a Korean,
/// and a modulus 11 digit (promised until October 2020).
bool isRrn(std::string_view candidate);

/// South Korean number of a foreigner: as that of a resident, with a digit from 5 to 8 and a check
/// digit that is 2 higher, or the same as a resident's.
bool isFrn(std::string_view candidate);

/// South Korean business registration number: office, kind, serial and a check digit.
bool isKoreanBusiness(std::string_view candidate);

/// Chinese resident number: region, date of birth, order, ISO 7064 MOD 11-2.
bool isChineseId(std::string_view candidate);

/// Chinese Unified Social Credit Code: seventeen characters and a check character by 31.
bool isUscc(std::string_view candidate);

/// Taiwanese identity number: a letter of the place, 1, 2, 8 or 9, eight digits, weights to tens.
bool isTaiwaneseId(std::string_view candidate);

/// Taiwanese Unified Business Number: eight digits whose products' digits add up to fives.
bool isUbn(std::string_view candidate);

/// Hong Kong identity card: one or two letters, six digits, a modulus 11 digit or A.
bool isHkid(std::string_view candidate);

/// Singaporean NRIC or FIN: S, T, F, G or M, seven digits and a letter by modulus 11.
bool isNric(std::string_view candidate);

/// Singaporean Unique Entity Number of a business, a company or another entity.
bool isUen(std::string_view candidate);

/// Malaysian MyKad number by its form: a date of birth, a place of birth, four digits.
bool isMyKad(std::string_view candidate);

/// Thai number of a person or company: twelve digits and a modulus 11 digit.
bool isThaiNumber(std::string_view candidate);

/// Indonesian NPWP: nine digits with a Luhn digit, office and branch.
bool isNpwp(std::string_view candidate);

/// Indonesian NIK by its form: district, date of birth (day 40 higher for women), four digits.
bool isNik(std::string_view candidate);

/// Vietnamese tax number: ten digits with a modulus 11 digit, three of a branch may follow.
bool isMst(std::string_view candidate);

/// Pakistani CNIC by its form: a region from 1 to 7, eleven digits, a digit of the sex.
bool isCnic(std::string_view candidate);

} // namespace tacet::detection
