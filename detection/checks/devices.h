#pragma once

#include <string_view>

namespace tacet::detection {

// Numbers of vehicles and devices. Each `candidate` holds upper-case letters and digits only, with
// separators taken out.

/// Vehicle identification number (ISO 3779): seventeen letters and digits without I, O and Q, and
/// a check character in the ninth place as 49 CFR 565 and GB 16735 ask for.
bool isVin(std::string_view candidate);

/// Vehicle identification number by its form, of a region where no check character is obligatory.
bool isVinWithoutCheck(std::string_view candidate);

/// IMEI (3GPP TS 23.003): fourteen digits that start with a reporting body, and a Luhn digit.
bool isImei(std::string_view candidate);

/// IMEI without its check digit: fourteen digits that start with a reporting body.
bool isImeiBody(std::string_view candidate);

/// IMEI with software version by its form: sixteen digits that start with a reporting body.
bool isImeiSv(std::string_view candidate);

/// MEID: fourteen hexadecimal digits from A0, perhaps a check digit by Luhn over hexadecimal.
bool isMeid(std::string_view candidate);

/// ICCID of a SIM card (ITU-T E.118): eighteen to twenty digits from 89, the last by Luhn where
/// there are nineteen or twenty.
bool isIccid(std::string_view candidate);

/// IMSI by its form (ITU-T E.212): fourteen or fifteen digits with a country code of a mobile
/// network.
bool isImsi(std::string_view candidate);

} // namespace tacet::detection
