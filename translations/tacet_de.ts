<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CardText</name>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>A word nearby says what it is</source>
        <translation>Ein Wort in der Nähe sagt, was es ist</translation>
    </message>
    <message>
        <source>“%1” stands nearby</source>
        <translation>„%1“ steht in der Nähe</translation>
    </message>
    <message>
        <source>It has the right form</source>
        <translation>Es hat die richtige Form</translation>
    </message>
    <message>
        <source>Its check digits are right</source>
        <translation>Die Prüfziffern stimmen</translation>
    </message>
    <message>
        <source>The sentence around it speaks for it</source>
        <translation>Der Satz ringsum spricht dafür</translation>
    </message>
    <message>
        <source>It is on one of your lists</source>
        <translation>Es steht auf einer Ihrer Listen</translation>
    </message>
    <message>
        <source>It looks like one</source>
        <translation>Es sieht danach aus</translation>
    </message>
    <message>
        <source>It could also be: %1</source>
        <translation>Es könnte auch sein: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Only this one</source>
        <translation>&amp;Nur diesen</translation>
    </message>
    <message>
        <source>This &amp;value everywhere (%1)</source>
        <translation>Diesen &amp;Wert überall (%1)</translation>
    </message>
    <message>
        <source>All of its &amp;kind (%1)</source>
        <translation>Alle dieser &amp;Art (%1)</translation>
    </message>
    <message>
        <source>Every&amp;thing (%1)</source>
        <translation>A&amp;lles (%1)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maskieren</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Puts a numbered placeholder in its place</source>
        <translation>Setzt einen nummerierten Platzhalter an seine Stelle</translation>
    </message>
    <message>
        <source>Puts an invented value of the same kind in its place</source>
        <translation>Setzt einen erfundenen Wert derselben Art an seine Stelle</translation>
    </message>
    <message>
        <source>Takes it out of the text</source>
        <translation>Nimmt es aus dem Text</translation>
    </message>
    <message>
        <source>O&amp;nce</source>
        <translation>&amp;Dieses Mal</translation>
    </message>
    <message>
        <source>&amp;Always this value</source>
        <translation>Diesen Wert i&amp;mmer</translation>
    </message>
    <message>
        <source>&amp;In this app</source>
        <translation>&amp;In dieser App</translation>
    </message>
    <message>
        <source>&amp;In %1</source>
        <translation>&amp;In %1</translation>
    </message>
    <message>
        <source>Tacet cannot change the text here. You can copy the cleaned text instead.</source>
        <translation>Tacet kann den Text hier nicht ändern. Sie können stattdessen den bereinigten Text kopieren.</translation>
    </message>
    <message>
        <source>Done, and checked in the text.</source>
        <translation>Erledigt und im Text geprüft.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Nothing was done.</source>
        <translation>Der Text hat sich inzwischen geändert. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>This cannot be done safely here. You can copy the cleaned text instead.</source>
        <translation>Das geht hier nicht sicher. Sie können stattdessen den bereinigten Text kopieren.</translation>
    </message>
    <message>
        <source>The cleaned text is on the clipboard.</source>
        <translation>Der bereinigte Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Undo could not be confirmed. Please look at the text.</source>
        <translation>Das Rückgängigmachen ist nicht bestätigt. Bitte sehen Sie den Text nach.</translation>
    </message>
    <message>
        <source>Tacet: %1, %2</source>
        <translation>Tacet: %1, %2</translation>
    </message>
    <message>
        <source>Ignored here only: Tacet cannot remember it on this device.</source>
        <translation>Nur hier ignoriert: Tacet kann es sich auf diesem Gerät nicht merken.</translation>
    </message>
</context>
<context>
    <name>CombinationText</name>
    <message>
        <source>Birth date, place and sex together point to one person</source>
        <translation>Geburtsdatum, Ort und Geschlecht weisen zusammen auf eine Person hin</translation>
    </message>
    <message>
        <source>Birth date, place and health together point to one person</source>
        <translation>Geburtsdatum, Ort und Gesundheit weisen zusammen auf eine Person hin</translation>
    </message>
    <message>
        <source>With a birth date and a place, such sensitive data points to one person</source>
        <translation>Mit Geburtsdatum und Ort weisen solche sensiblen Daten auf eine Person hin</translation>
    </message>
    <message>
        <source>Health data stands beside the number of a person</source>
        <translation>Gesundheitsdaten stehen neben der Nummer einer Person</translation>
    </message>
    <message>
        <source>Specially protected data stands beside the number of a person</source>
        <translation>Besonders geschützte Daten stehen neben der Nummer einer Person</translation>
    </message>
    <message>
        <source>A salary stands beside the person who earns it</source>
        <translation>Ein Gehalt steht neben der Person, die es verdient</translation>
    </message>
    <message>
        <source>A password stands beside the account that it opens</source>
        <translation>Ein Passwort steht neben dem Konto, das es öffnet</translation>
    </message>
    <message>
        <source>Card number and security code together are enough to pay</source>
        <translation>Kartennummer und Prüfnummer zusammen genügen zum Bezahlen</translation>
    </message>
    <message>
        <source>So many e-mail addresses look like a list of people</source>
        <translation>So viele E-Mail-Adressen sehen nach einer Liste von Personen aus</translation>
    </message>
    <message>
        <source>So many phone numbers look like a list of people</source>
        <translation>So viele Telefonnummern sehen nach einer Liste von Personen aus</translation>
    </message>
    <message>
        <source>So many birth dates look like a list of people</source>
        <translation>So viele Geburtsdaten sehen nach einer Liste von Personen aus</translation>
    </message>
    <message>
        <source>So many personal numbers look like a list of customers, staff or patients</source>
        <translation>So viele persönliche Nummern sehen nach einer Liste von Kunden, Personal oder Patienten aus</translation>
    </message>
    <message>
        <source>Together with other values nearby it says more</source>
        <translation>Zusammen mit anderen Werten in der Nähe sagt es mehr</translation>
    </message>
</context>
<context>
    <name>CountryText</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
</context>
<context>
    <name>FindingsText</name>
    <message>
        <source>line %1, word %2</source>
        <translation>Zeile %1, Wort %2</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Choose this to see them and to copy the cleaned text.</source>
        <translation>Hier wählen, um sie zu sehen und den bereinigten Text zu kopieren.</translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message>
        <source>Genetic data</source>
        <translation>Genetische Daten</translation>
    </message>
    <message>
        <source>Biometric data</source>
        <translation>Biometrische Daten</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Person&apos;s name</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Social media name</source>
        <translation>Name in sozialen Medien</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Nationality, religion or politics</source>
        <translation>Nationalität, Religion oder Politik</translation>
    </message>
    <message>
        <source>Personal background</source>
        <translation>Persönlicher Hintergrund</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank code (BIC)</source>
        <translation>Bankleitzahl (BIC)</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Bank routing number</source>
        <translation>Bank-Routingnummer</translation>
    </message>
    <message>
        <source>Payment card number</source>
        <translation>Zahlungskartennummer</translation>
    </message>
    <message>
        <source>Crypto wallet</source>
        <translation>Krypto-Wallet</translation>
    </message>
    <message>
        <source>Security number</source>
        <translation>Wertpapierkennnummer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>Nationale Identifikationsnummer</translation>
    </message>
    <message>
        <source>Dutch citizen number (BSN)</source>
        <translation>Niederländische Bürgernummer (BSN)</translation>
    </message>
    <message>
        <source>Belgian national number</source>
        <translation>Belgische Nationalregisternummer</translation>
    </message>
    <message>
        <source>Belgian BIS number</source>
        <translation>Belgische BIS-Nummer</translation>
    </message>
    <message>
        <source>French social security number (NIR)</source>
        <translation>Französische Sozialversicherungsnummer (NIR)</translation>
    </message>
    <message>
        <source>Spanish identity number (NIF)</source>
        <translation>Spanische Identitätsnummer (NIF)</translation>
    </message>
    <message>
        <source>Spanish identity number (DNI)</source>
        <translation>Spanische Identitätsnummer (DNI)</translation>
    </message>
    <message>
        <source>Spanish foreigner number (NIE)</source>
        <translation>Spanische Ausländernummer (NIE)</translation>
    </message>
    <message>
        <source>UK National Insurance number</source>
        <translation>Britische National-Insurance-Nummer</translation>
    </message>
    <message>
        <source>Polish personal number (PESEL)</source>
        <translation>Polnische Personennummer (PESEL)</translation>
    </message>
    <message>
        <source>Swedish personal number</source>
        <translation>Schwedische Personennummer</translation>
    </message>
    <message>
        <source>Danish personal number (CPR)</source>
        <translation>Dänische Personennummer (CPR)</translation>
    </message>
    <message>
        <source>Norwegian birth number</source>
        <translation>Norwegische Geburtsnummer</translation>
    </message>
    <message>
        <source>Finnish personal code</source>
        <translation>Finnischer Personencode</translation>
    </message>
    <message>
        <source>US Social Security number</source>
        <translation>US-Sozialversicherungsnummer</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>German tax identification number</source>
        <translation>Steueridentifikationsnummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Umsatzsteuernummer</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Unternehmensnummer</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Passnummer</translation>
    </message>
    <message>
        <source>Driving licence number</source>
        <translation>Führerscheinnummer</translation>
    </message>
    <message>
        <source>Voter number</source>
        <translation>Wählernummer</translation>
    </message>
    <message>
        <source>Health number</source>
        <translation>Gesundheitsnummer</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>NHS-Nummer</translation>
    </message>
    <message>
        <source>Professional number</source>
        <translation>Berufsnummer</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Matrikelnummer</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Medical condition</source>
        <translation>Erkrankung</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Sensitive personal data</source>
        <translation>Sensible persönliche Daten</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Referenznummer</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>Kfz-Kennzeichen</translation>
    </message>
    <message>
        <source>Vehicle number (VIN)</source>
        <translation>Fahrzeugnummer (VIN)</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Network device address (MAC)</source>
        <translation>Netzwerkgeräteadresse (MAC)</translation>
    </message>
    <message>
        <source>Phone device number (IMEI)</source>
        <translation>Telefongerätenummer (IMEI)</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Domainname</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Gerätenummer</translation>
    </message>
    <message>
        <source>Unique number (UUID)</source>
        <translation>Eindeutige Nummer (UUID)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Access token (JWT)</source>
        <translation>Zugriffstoken (JWT)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Web address with a password</source>
        <translation>Webadresse mit Passwort</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Sent as it was</source>
        <translation>So gesendet</translation>
    </message>
    <message>
        <source>Left in the field</source>
        <translation>Im Feld stehen gelassen</translation>
    </message>
    <message>
        <source>Card security code</source>
        <translation>Kartenprüfnummer</translation>
    </message>
    <message>
        <source>Card expiry date</source>
        <translation>Ablaufdatum der Karte</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Legal entity number (LEI)</source>
        <translation>Rechtsträgerkennung (LEI)</translation>
    </message>
    <message>
        <source>Payment reference (RF)</source>
        <translation>Zahlungsreferenz (RF)</translation>
    </message>
    <message>
        <source>Belgian structured payment note</source>
        <translation>Belgische strukturierte Mitteilung</translation>
    </message>
    <message>
        <source>Swiss payment reference</source>
        <translation>Schweizer Zahlungsreferenz</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Contract or policy number</source>
        <translation>Vertrags- oder Policennummer</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Key of a Bitcoin wallet</source>
        <translation>Schlüssel einer Bitcoin-Wallet</translation>
    </message>
    <message>
        <source>Master key of a Bitcoin wallet</source>
        <translation>Hauptschlüssel einer Bitcoin-Wallet</translation>
    </message>
    <message>
        <source>Recovery phrase of a wallet</source>
        <translation>Wiederherstellungsphrase einer Wallet</translation>
    </message>
    <message>
        <source>SIM subscriber number (IMSI)</source>
        <translation>SIM-Teilnehmerkennung (IMSI)</translation>
    </message>
    <message>
        <source>SIM card number (ICCID)</source>
        <translation>SIM-Kartennummer (ICCID)</translation>
    </message>
    <message>
        <source>Plus code of a place</source>
        <translation>Plus Code eines Ortes</translation>
    </message>
    <message>
        <source>Diagnosis code (ICD-10)</source>
        <translation>Diagnoseschlüssel (ICD-10)</translation>
    </message>
    <message>
        <source>Religion or belief</source>
        <translation>Religion oder Weltanschauung</translation>
    </message>
    <message>
        <source>Political view</source>
        <translation>Politische Meinung</translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <translation>Sexuelle Orientierung</translation>
    </message>
    <message>
        <source>Union membership</source>
        <translation>Gewerkschaftszugehörigkeit</translation>
    </message>
    <message>
        <source>Criminal record</source>
        <translation>Vorstrafen</translation>
    </message>
    <message>
        <source>Ethnic origin</source>
        <translation>Ethnische Herkunft</translation>
    </message>
</context>
<context>
    <name>TrayText</name>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Cannot see here</source>
        <translation>Hier nicht sichtbar</translation>
    </message>
    <message>
        <source>The desktop’s accessibility service is not there.</source>
        <translation>Der Dienst für Barrierefreiheit des Desktops fehlt.</translation>
    </message>
    <message>
        <source>%1 was started before Tacet.</source>
        <translation>%1 wurde vor Tacet gestartet.</translation>
    </message>
    <message>
        <source>%1 is not responding.</source>
        <translation>%1 reagiert nicht.</translation>
    </message>
    <message>
        <source>%1 does not show its text to accessibility.</source>
        <translation>%1 zeigt seinen Text der Barrierefreiheit nicht.</translation>
    </message>
    <message>
        <source>On Wayland no marks can be placed.</source>
        <translation>Unter Wayland können keine Markierungen gesetzt werden.</translation>
    </message>
    <message>
        <source>The field is too long. Only a part was read.</source>
        <translation>Das Feld ist zu lang. Nur ein Teil wurde gelesen.</translation>
    </message>
    <message>
        <source>This field was left out on purpose.</source>
        <translation>Dieses Feld ist absichtlich ausgenommen.</translation>
    </message>
    <message>
        <source>Another program holds the shortcut.</source>
        <translation>Ein anderes Programm hat das Tastenkürzel.</translation>
    </message>
    <message>
        <source>Log in again. If it stays, run “tacetctl doctor”.</source>
        <translation>Melden Sie sich neu an. Bleibt es so, führen Sie „tacetctl doctor“ aus.</translation>
    </message>
    <message>
        <source>Close it and start it again.</source>
        <translation>Schließen Sie es und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Tacet tries again by itself.</source>
        <translation>Tacet versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Look for an accessibility option in its settings.</source>
        <translation>Suchen Sie in seinen Einstellungen nach einer Option für Barrierefreiheit.</translation>
    </message>
    <message>
        <source>Tacet lists what it finds in a window.</source>
        <translation>Tacet listet Funde in einem Fenster auf.</translation>
    </message>
    <message>
        <source>Check long texts in parts.</source>
        <translation>Prüfen Sie lange Texte in Teilen.</translation>
    </message>
    <message>
        <source>Choose another shortcut in the settings.</source>
        <translation>Wählen Sie ein anderes Tastenkürzel in den Einstellungen.</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1</source>
        <translation>Die Einstellungen sind nicht brauchbar: %1</translation>
    </message>
    <message>
        <source>The last good settings hold until this is put right.</source>
        <translation>Bis das behoben ist, gelten die letzten guten Einstellungen.</translation>
    </message>
    <message>
        <source>The warnings cannot be kept: %1</source>
        <translation>Die Warnungen können nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>See whether the disk is full and whose the file is. Tacet tries again.</source>
        <translation>Prüfen Sie, ob der Datenträger voll ist und wem die Datei gehört. Tacet versucht es erneut.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::AboutView</name>
    <message>
        <source>Version %1 · Apache License 2.0</source>
        <translation>Version %1 · Apache-Lizenz 2.0</translation>
    </message>
    <message>
        <source>What Tacet promises</source>
        <translation>Was Tacet verspricht</translation>
    </message>
    <message>
        <source>Your text never leaves this computer and is never written to disk.</source>
        <translation>Ihr Text verlässt diesen Computer nie und wird nie auf die Festplatte geschrieben.</translation>
    </message>
    <message>
        <source>Only the AI tools of its list are read, and password fields never.</source>
        <translation>Nur die KI-Werkzeuge der Liste werden gelesen, Passwortfelder nie.</translation>
    </message>
    <message>
        <source>Your text is changed only when you ask, and nothing is ever sent for you.</source>
        <translation>Ihr Text wird nur auf Ihren Wunsch geändert, und nie wird etwas für Sie gesendet.</translation>
    </message>
    <message>
        <source>What is remembered holds no value, no text and no address.</source>
        <translation>Was gemerkt wird, enthält keinen Wert, keinen Text und keine Adresse.</translation>
    </message>
    <message>
        <source>Where it cannot see, it says so.</source>
        <translation>Wo es nichts sehen kann, sagt es das.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::Card</name>
    <message>
        <source>What was found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
</context>
<context>
    <name>tacet::ui::CardActions</name>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>Shows the ways to ignore it</source>
        <translation>Zeigt, wie es ignoriert werden kann</translation>
    </message>
    <message>
        <source>Ignores it</source>
        <translation>Ignoriert es</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>tacet::ui::CardHeader</name>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tacet::ui::FindingsWindow</name>
    <message>
        <source>Only a part of the text was read.</source>
        <translation>Nur ein Teil des Textes wurde gelesen.</translation>
    </message>
    <message>
        <source>&amp;Copy cleaned text</source>
        <translation>Bereinigten Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Tacet: findings</source>
        <translation>Tacet: Funde</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>This desktop lets no program mark another’s text, so here is a list.</source>
        <translation>Auf diesem Desktop kann kein Programm fremden Text markieren, daher diese Liste.</translation>
    </message>
    <message>
        <source>The cleaned text is on the clipboard.</source>
        <translation>Der bereinigte Text ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>AI tool</source>
        <translation>KI-Werkzeug</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
</context>
<context>
    <name>tacet::ui::HistoryView</name>
    <message>
        <source>My warnings</source>
        <translation>Meine Warnungen</translation>
    </message>
    <message>
        <source>Nothing yet. When Tacet warns you, it is noted here how the warning ended, without the value itself.</source>
        <translation>Noch nichts. Wenn Tacet Sie warnt, steht hier, wie es endete, ohne den Wert selbst.</translation>
    </message>
    <message>
        <source>Kept on this computer only, and never the text or the value.</source>
        <translation>Nur auf diesem Computer gespeichert, und nie der Text oder der Wert.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>My warnings</source>
        <translation>Meine Warnungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>tacet::ui::NoticeBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last change back in the text</source>
        <translation>Nimmt die letzte Änderung im Text zurück</translation>
    </message>
    <message>
        <source>&amp;Copy cleaned text</source>
        <translation>Bereinigten Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Puts the whole text, masked, onto the clipboard</source>
        <translation>Legt den ganzen Text maskiert in die Zwischenablage</translation>
    </message>
</context>
<context>
    <name>tacet::ui::ReasonList</name>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
</context>
<context>
    <name>tacet::ui::ScopeChoice</name>
    <message>
        <source>How far the action reaches</source>
        <translation>Wie weit die Aktion reicht</translation>
    </message>
</context>
<context>
    <name>tacet::ui::SettingsView</name>
    <message>
        <source>Start Tacet when I &amp;log in</source>
        <translation>Tacet beim &amp;Anmelden starten</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Shortcut that opens the card</source>
        <translation>&amp;Tastenkürzel, das die Karte öffnet</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Programs can only be watched if they start after it.</source>
        <translation>Nur danach gestartete Programme können beobachtet werden.</translation>
    </message>
    <message>
        <source>One key together with Ctrl or Alt, please.</source>
        <translation>Bitte eine Taste zusammen mit Strg oder Alt.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::StatusView</name>
    <message>
        <source>Tacet reads along where you write to AI tools, on this computer only. A mark appears when it finds something.</source>
        <translation>Tacet liest mit, wo Sie an KI-Werkzeuge schreiben, nur auf diesem Computer. Eine Markierung erscheint, wenn es etwas findet.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Pause &amp;15 minutes</source>
        <translation>&amp;15 Minuten pausieren</translation>
    </message>
    <message>
        <source>Pause 1 &amp;hour</source>
        <translation>1 &amp;Stunde pausieren</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>Bis &amp;morgen pausieren</translation>
    </message>
    <message>
        <source>&amp;Quit Tacet</source>
        <translation>Tacet &amp;beenden</translation>
    </message>
</context>
<context>
    <name>tacet::ui::Tray</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>Für &amp;15 Minuten</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>Für 1 &amp;Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;My warnings</source>
        <translation>&amp;Meine Warnungen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;About Tacet</source>
        <translation>&amp;Über Tacet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the &amp;findings</source>
        <translation>Funde an&amp;zeigen</translation>
    </message>
</context>
</TS>
