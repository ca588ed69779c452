#include "detection/checks/keccak.h"
#include "detection/checks/wallets.h"
#include "tests/detection/value_tests.h"

#include <QTest>

#include <string>

namespace tacet::tests {

using namespace detection;

namespace {

constexpr std::string_view kBitcoin("\x00\x05", 2);

QByteArray hex(const std::array<std::uint8_t, 32>& digest) {
    return QByteArray(reinterpret_cast<const char*>(digest.data()), qsizetype(digest.size()))
        .toHex();
}

} // namespace

/// Addresses are the specimens of the proposals that define them, as public libraries quote them.
class WalletsTest : public QObject {
    Q_OBJECT

private slots:
    void hashAsKeccak() {
        QCOMPARE(hex(keccak256("")),
                 QByteArray("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"));
        QCOMPARE(hex(keccak256("abc")),
                 QByteArray("4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"));
    }

    void proveBase58() {
        QVERIFY(isBase58Address("1NEDqZPvTWRaoho48qXuLLsrYomMXPABfD", kBitcoin));
        QVERIFY(isBase58Address("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", kBitcoin));
        QVERIFY(!isBase58Address("1NEDqZPvTWRaoho48qXuLLsrYomMXPABfE", kBitcoin));
        QVERIFY(!isBase58Address("1nedqzpvtwraoho48qxullsryommxpabfd", kBitcoin));
        QVERIFY(!isBase58Address("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", kBitcoin.substr(0, 1)));
        QVERIFY(!isBase58Address("11NEDqZPvTWRaoho48qXuLLsrYomMXPABfD", kBitcoin));
        QVERIFY(!isBase58Address("", kBitcoin));
        QVERIFY(isRippleAddress("rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh"));
        QVERIFY(!isRippleAddress("rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTi"));
    }

    void proveKeys() {
        QVERIFY(isWalletImportKey("5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ"));
        QVERIFY(!isWalletImportKey("5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTK"));
        QVERIFY(
            isExtendedKey("xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJ"
                          "xWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi"));
        QVERIFY(!isExtendedKey("xprv9s21ZrQH143K"));
    }

    void proveBech32() {
        QVERIFY(isSegwitAddress("bc1qardv855yjngspvxuttq897aqca3lxju2y69jce", "bc"));
        QVERIFY(isSegwitAddress("BC1QARDV855YJNGSPVXUTTQ897AQCA3LXJU2Y69JCE", "bc"));
        QVERIFY(isSegwitAddress("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
                                "bc"));
        QVERIFY(!isSegwitAddress("bc1qardv855yjngspvxuttq897aqca3lxju2y69jcf", "bc"));
        QVERIFY(!isSegwitAddress("Bc1qardv855yjngspvxuttq897aqca3lxju2y69jce", "bc"));
        QVERIFY(!isSegwitAddress("bc1qardv855yjngspvxuttq897aqca3lxju2y69jce", "ltc"));
        QVERIFY(!isSegwitAddress("bc1", "bc"));
        // A version above 0 with the checksum of version 0 is none (BIP 350).
        QVERIFY(!isSegwitAddress("bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5x"
                                 "w7k7grplx",
                                 "bc"));
    }

    void proveHexadecimal() {
        QVERIFY(isChecksummedEthereum("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"));
        QVERIFY(isChecksummedEthereum("0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"));
        QVERIFY(!isChecksummedEthereum("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"));
        QVERIFY(!isChecksummedEthereum("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"));
        QVERIFY(!isChecksummedEthereum("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe"));
    }

    void proveBlocks() {
        const std::string address = "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSs"
                                    "aBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A";
        QVERIFY(isMoneroAddress(address));
        QVERIFY(!isMoneroAddress(address.substr(1)));
        std::string changed = address;
        changed[40] = changed[40] == 'a' ? 'b' : 'a';
        QVERIFY(!isMoneroAddress(changed));
    }
};

std::unique_ptr<QObject> makeWalletsTest() {
    return std::make_unique<WalletsTest>();
}

} // namespace tacet::tests

#include "wallets_test.moc"
