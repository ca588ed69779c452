#pragma once

#include <string_view>

namespace tacet::detection {

// Numbers of Mexico, Brazil and the other countries of Latin America. Each `candidate` holds
// upper-case letters and digits only, with separators taken out. The packs name what was opened
// for each.

/// Mexican CURP: letters of the name, a date of birth, sex, state, and a check digit over all.
bool isCurp(std::string_view candidate);

/// Mexican RFC by its form: letters of the name (three of a company, four of a person), a date and
/// a homoclave of three. Its check digit is wrong too often to be asked for.
bool isRfc(std::string_view candidate);

/// Mexican CLABE: eighteen digits with weights 3, 7, 1. Every change of a single digit breaks it.
bool isClabe(std::string_view candidate);

/// Mexican social security number: eleven digits with a Luhn digit.
bool isMexicanNss(std::string_view candidate);

/// Brazilian CPF: nine digits and two modulus 11 digits; not one digit over and over.
bool isCpf(std::string_view candidate);

/// Brazilian CNPJ: twelve digits or, from 2026 on, letters, and two modulus 11 digits.
bool isCnpj(std::string_view candidate);

/// Brazilian health card number: fifteen digits from 1, 2, 7, 8 or 9 with a sum that 11 divides.
bool isCns(std::string_view candidate);

/// Brazilian PIS/PASEP number: ten digits and a modulus 11 digit.
bool isPis(std::string_view candidate);

/// Argentine CUIT or CUIL: a kind, eight digits and a modulus 11 digit.
bool isCuit(std::string_view candidate);

/// Argentine CBU: bank and branch, and the account, each with a check digit of weights 9, 7, 1, 3.
bool isCbu(std::string_view candidate);

/// Chilean RUT: seven or eight digits and a modulus 11 digit or K; CL may stand before.
bool isRut(std::string_view number);

/// Colombian NIT: up to fifteen digits and a modulus 11 digit of prime weights.
bool isColombianNit(std::string_view candidate);

/// Peruvian RUC: a kind, eight digits and a modulus 11 digit.
bool isPeruvianRuc(std::string_view candidate);

/// Peruvian CUI: the eight digits of the DNI and its check digit or letter.
bool isPeruvianCui(std::string_view candidate);

/// Ecuadorian cédula: province, kind, and a Luhn digit over ten digits.
bool isEcuadorianCedula(std::string_view candidate);

/// Ecuadorian RUC: a person's cédula, or a modulus 11 number of a company or public body, and an
/// establishment.
bool isEcuadorianRuc(std::string_view candidate);

/// Venezuelan RIF: a letter of the kind, eight digits and a modulus 11 digit.
bool isRif(std::string_view candidate);

/// Uruguayan RUT: register, serial number, 001 and a modulus 11 digit; UY may stand before.
bool isUruguayanRut(std::string_view number);

/// Uruguayan cédula: seven digits and one that completes weights 2, 9, 8, 7, 6, 3, 4 to tens.
bool isUruguayanCedula(std::string_view candidate);

/// Paraguayan RUC: up to eight digits and a modulus 11 digit.
bool isParaguayanRuc(std::string_view candidate);

/// Guatemalan NIT: digits and a modulus 11 digit or K.
bool isGuatemalanNit(std::string_view candidate);

/// Dominican cédula: eleven digits with a Luhn digit.
bool isDominicanCedula(std::string_view candidate);

/// Dominican RNC: eight digits and a check digit from 1 to 9.
bool isRnc(std::string_view candidate);

/// Salvadoran NIT: place, date, serial number and a modulus 11 digit; SV may stand before.
bool isSalvadoranNit(std::string_view number);

/// Costa Rican number of a legal person by its form: class, type, six digits.
bool isCostaRicanCompany(std::string_view candidate);

/// Cuban identity number by its form: a date of birth, a digit of the century and four digits.
bool isCubanId(std::string_view candidate);

} // namespace tacet::detection
