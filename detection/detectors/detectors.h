#pragma once

#include "detection/detectors/catalogue.h"

namespace tacet::detection {

/// A block from `-----BEGIN … PRIVATE KEY-----` to its end, or as far as its body goes. Reads at
/// most 16 kB ahead. RFC 7468.
Detector privateKey;

/// A private key file of PuTTY, from its first line to its check. Reads at most 16 kB ahead.
Detector puttyKey;

/// Three parts in base 64 url, the first two of them JSON objects. Reads at most 8 kB ahead.
Detector jsonWebToken;

/// An URL whose user information holds a password, except of databases. RFC 3986.
Detector urlCredentials;

/// The address of a database or message queue that holds a password.
Detector connectionString;

/// A value that looks drawn at random and is assigned to a name with a word for a secret in it.
Detector assignedSecret;

/// The whole file of a service account of Google Cloud. Reads at most 16 kB ahead.
Detector googleServiceAccount;

/// The user and the password that a command line hands to curl.
Detector curlUser;

/// What follows a word for password as its value.
Detector password;

/// A postal address around its house number or before its postal code: street and number, flat,
/// place, state, code and country, on one line or several.
Detector streetAddress;

/// A postal address without a house number before a code that starts with a letter.
Detector codeAddress;

/// A post office box, with the place and code behind it.
Detector postBox;

/// An e-mail address around an `@`. Addresses that nobody reads are none. RFC 5321, RFC 2606.
Detector email;

/// An e-mail address that is spelled to hide it from machines, around its "at" in brackets: "sanne
/// (at) kliniek-noord (dot) nl".
Detector emailInBrackets;

/// The same around a bare "at" or an `@`: "sanne at kliniek-noord dot nl". A full stop of its
/// domain must be spelled.
Detector emailInWords;

/// An IPv4 address in dotted form. RFC 791; RFC 5737 and others for those that are samples.
Detector ipv4;

/// An IPv6 address around its first colon. RFC 4291, RFC 5952; RFC 3849 for samples.
Detector ipv6;

/// A MAC address written with colons, around the first of them. IEEE 802-2014, section 8.1.
Detector colonMac;

/// A MAC address written with hyphens, from its start on. IEEE 802-2014, section 8.1.
Detector hyphenMac;

/// A Czech account number: perhaps a prefix and a hyphen, the account, a slash and its bank.
Detector czechAccount;

/// A German licence plate around its digits: one to three capitals, a gap, one or two capitals.
Detector germanPlate;

/// A number of a German register after the letters of its kind, with the court before them: "Aachen
/// HRB 11223".
Detector handelsregister;

/// A phone number as people of its region write it.
Detector phoneNumber;

/// A phone number of the person's likely countries that no word names: with its trunk or exit code
/// or its area in brackets, in groups, of nine digits or more.
Detector phoneAtHome;

/// The same of many countries, in groups or not.
Detector phoneAnywhere;

/// A phone number with `+` and its country code, from the `+` on. ITU-T E.123.
Detector phoneAbroad;

/// A Bitcoin address in base 58; after the word for it, the first one on the line. So do the other
/// detectors of wallets. BIP 13.
Detector bitcoin;

/// A SegWit address of Bitcoin. BIP 173, BIP 350.
Detector bitcoinSegwit;

/// A Litecoin address in base 58.
Detector litecoin;

/// A SegWit address of Litecoin.
Detector litecoinSegwit;

/// A Dogecoin address.
Detector dogecoin;

/// A Dash address.
Detector dash;

/// A Tron address.
Detector tron;

/// An XRP address.
Detector ripple;

/// A Cardano address. CIP 19.
Detector cardano;

/// An Ethereum address with the case of EIP-55.
Detector ethereum;

/// A Monero address of the main network.
Detector monero;

/// A private key of a Bitcoin wallet: WIF or BIP 32.
Detector walletKey;

/// Twelve to twenty-four words after a word for a recovery phrase. BIP 39; no list of words is
/// compared.
Detector seedPhrase;

} // namespace tacet::detection
