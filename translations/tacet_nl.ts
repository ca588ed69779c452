<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>CardText</name>
    <message>
        <source>unsure</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>zeker</translation>
    </message>
    <message>
        <source>A word nearby says what it is</source>
        <translation>Een woord in de buurt zegt wat het is</translation>
    </message>
    <message>
        <source>“%1” stands nearby</source>
        <translation>“%1” staat in de buurt</translation>
    </message>
    <message>
        <source>It has the right form</source>
        <translation>Het heeft de juiste vorm</translation>
    </message>
    <message>
        <source>Its check digits are right</source>
        <translation>De controlecijfers kloppen</translation>
    </message>
    <message>
        <source>The sentence around it speaks for it</source>
        <translation>De zin eromheen wijst erop</translation>
    </message>
    <message>
        <source>It is on one of your lists</source>
        <translation>Het staat op een van je lijsten</translation>
    </message>
    <message>
        <source>It looks like one</source>
        <translation>Het lijkt er een te zijn</translation>
    </message>
    <message>
        <source>It could also be: %1</source>
        <translation>Het kan ook zijn: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>&amp;Only this one</source>
        <translation>&amp;Alleen deze</translation>
    </message>
    <message>
        <source>This &amp;value everywhere (%1)</source>
        <translation>Deze &amp;waarde overal (%1)</translation>
    </message>
    <message>
        <source>All of its &amp;kind (%1)</source>
        <translation>Alle van dit &amp;soort (%1)</translation>
    </message>
    <message>
        <source>Every&amp;thing (%1)</source>
        <translation>A&amp;lles (%1)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maskeren</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>V&amp;ervangen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Puts a numbered placeholder in its place</source>
        <translation>Zet er een genummerde plaatshouder voor in de plaats</translation>
    </message>
    <message>
        <source>Puts an invented value of the same kind in its place</source>
        <translation>Zet er een verzonnen waarde van dezelfde soort voor in de plaats</translation>
    </message>
    <message>
        <source>Takes it out of the text</source>
        <translation>Haalt het uit de tekst</translation>
    </message>
    <message>
        <source>O&amp;nce</source>
        <translation>&amp;Deze keer</translation>
    </message>
    <message>
        <source>&amp;Always this value</source>
        <translation>Deze waarde al&amp;tijd</translation>
    </message>
    <message>
        <source>&amp;In this app</source>
        <translation>&amp;In deze app</translation>
    </message>
    <message>
        <source>&amp;In %1</source>
        <translation>&amp;In %1</translation>
    </message>
    <message>
        <source>Tacet cannot change the text here. You can copy the cleaned text instead.</source>
        <translation>Tacet kan de tekst hier niet veranderen. Je kunt wel de geschoonde tekst kopiëren.</translation>
    </message>
    <message>
        <source>Done, and checked in the text.</source>
        <translation>Klaar, en in de tekst nagekeken.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Nothing was done.</source>
        <translation>De tekst is intussen veranderd. Er is niets gedaan.</translation>
    </message>
    <message>
        <source>This cannot be done safely here. You can copy the cleaned text instead.</source>
        <translation>Dit kan hier niet veilig. Je kunt wel de geschoonde tekst kopiëren.</translation>
    </message>
    <message>
        <source>The cleaned text is on the clipboard.</source>
        <translation>De geschoonde tekst staat op het klembord.</translation>
    </message>
    <message>
        <source>Undo could not be confirmed. Please look at the text.</source>
        <translation>Het ongedaan maken is niet bevestigd. Kijk de tekst na.</translation>
    </message>
    <message>
        <source>Tacet: %1, %2</source>
        <translation>Tacet: %1, %2</translation>
    </message>
    <message>
        <source>Ignored here only: Tacet cannot remember it on this device.</source>
        <translation>Alleen hier genegeerd: Tacet kan het op dit apparaat niet onthouden.</translation>
    </message>
</context>
<context>
    <name>CombinationText</name>
    <message>
        <source>Birth date, place and sex together point to one person</source>
        <translation>Geboortedatum, plaats en geslacht wijzen samen naar één persoon</translation>
    </message>
    <message>
        <source>Birth date, place and health together point to one person</source>
        <translation>Geboortedatum, plaats en gezondheid wijzen samen naar één persoon</translation>
    </message>
    <message>
        <source>With a birth date and a place, such sensitive data points to one person</source>
        <translation>Met een geboortedatum en een plaats wijst zo’n gevoelig gegeven naar één persoon</translation>
    </message>
    <message>
        <source>Health data stands beside the number of a person</source>
        <translation>Gezondheidsgegevens staan bij het nummer van een persoon</translation>
    </message>
    <message>
        <source>Specially protected data stands beside the number of a person</source>
        <translation>Bijzondere persoonsgegevens staan bij het nummer van een persoon</translation>
    </message>
    <message>
        <source>A salary stands beside the person who earns it</source>
        <translation>Een salaris staat bij de persoon die het verdient</translation>
    </message>
    <message>
        <source>A password stands beside the account that it opens</source>
        <translation>Een wachtwoord staat bij het account dat het opent</translation>
    </message>
    <message>
        <source>Card number and security code together are enough to pay</source>
        <translation>Kaartnummer en beveiligingscode samen zijn genoeg om te betalen</translation>
    </message>
    <message>
        <source>So many e-mail addresses look like a list of people</source>
        <translation>Zo veel e-mailadressen lijken op een lijst van personen</translation>
    </message>
    <message>
        <source>So many phone numbers look like a list of people</source>
        <translation>Zo veel telefoonnummers lijken op een lijst van personen</translation>
    </message>
    <message>
        <source>So many birth dates look like a list of people</source>
        <translation>Zo veel geboortedata lijken op een lijst van personen</translation>
    </message>
    <message>
        <source>So many personal numbers look like a list of customers, staff or patients</source>
        <translation>Zo veel persoonlijke nummers lijken op een lijst van klanten, personeel of patiënten</translation>
    </message>
    <message>
        <source>Together with other values nearby it says more</source>
        <translation>Samen met andere waarden in de buurt zegt het meer</translation>
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
        <translation>Albanië</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinië</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australië</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbeidzjan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnië en Herzegovina</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarije</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazilië</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Cyprus</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tsjechië</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denemarken</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominicaanse Republiek</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerije</translation>
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
        <translation>Egypte</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europese Unie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Faeröer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinee</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griekenland</translation>
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
        <translation>Kroatië</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongarije</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesië</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>IJsland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italië</translation>
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
        <translation>Zuid-Korea</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litouwen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letland</translation>
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
        <translation>Moldavië</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Noord-Macedonië</translation>
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
        <translation>Mexico</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Maleisië</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noorwegen</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nieuw-Zeeland</translation>
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
        <translation>Filipijnen</translation>
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
        <translation>Roemenië</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Servië</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusland</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Zweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenië</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakije</translation>
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
        <translation>Tunesië</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkije</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
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
        <translation>Zuid-Afrika</translation>
    </message>
</context>
<context>
    <name>FindingsText</name>
    <message>
        <source>line %1, word %2</source>
        <translation>regel %1, woord %2</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 waarschuwing</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 waarschuwingen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Choose this to see them and to copy the cleaned text.</source>
        <translation>Kies dit om ze te zien en de geschoonde tekst te kopiëren.</translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message>
        <source>Genetic data</source>
        <translation>Genetische gegevens</translation>
    </message>
    <message>
        <source>Biometric data</source>
        <translation>Biometrische gegevens</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadres</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Person&apos;s name</source>
        <translation>Naam van een persoon</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Social media name</source>
        <translation>Naam op sociale media</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Nationality, religion or politics</source>
        <translation>Nationaliteit, geloof of politiek</translation>
    </message>
    <message>
        <source>Personal background</source>
        <translation>Persoonlijke achtergrond</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank code (BIC)</source>
        <translation>Bankcode (BIC)</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>Bankrekeningnummer</translation>
    </message>
    <message>
        <source>Bank routing number</source>
        <translation>Bankroutenummer</translation>
    </message>
    <message>
        <source>Payment card number</source>
        <translation>Betaalkaartnummer</translation>
    </message>
    <message>
        <source>Crypto wallet</source>
        <translation>Cryptoportemonnee</translation>
    </message>
    <message>
        <source>Security number</source>
        <translation>Effectennummer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>Nationaal identificatienummer</translation>
    </message>
    <message>
        <source>Dutch citizen number (BSN)</source>
        <translation>Burgerservicenummer (BSN)</translation>
    </message>
    <message>
        <source>Belgian national number</source>
        <translation>Belgisch rijksregisternummer</translation>
    </message>
    <message>
        <source>Belgian BIS number</source>
        <translation>Belgisch BIS-nummer</translation>
    </message>
    <message>
        <source>French social security number (NIR)</source>
        <translation>Frans socialezekerheidsnummer (NIR)</translation>
    </message>
    <message>
        <source>Spanish identity number (NIF)</source>
        <translation>Spaans identiteitsnummer (NIF)</translation>
    </message>
    <message>
        <source>Spanish identity number (DNI)</source>
        <translation>Spaans identiteitsnummer (DNI)</translation>
    </message>
    <message>
        <source>Spanish foreigner number (NIE)</source>
        <translation>Spaans vreemdelingennummer (NIE)</translation>
    </message>
    <message>
        <source>UK National Insurance number</source>
        <translation>Brits National Insurance-nummer</translation>
    </message>
    <message>
        <source>Polish personal number (PESEL)</source>
        <translation>Pools persoonsnummer (PESEL)</translation>
    </message>
    <message>
        <source>Swedish personal number</source>
        <translation>Zweeds persoonsnummer</translation>
    </message>
    <message>
        <source>Danish personal number (CPR)</source>
        <translation>Deens persoonsnummer (CPR)</translation>
    </message>
    <message>
        <source>Norwegian birth number</source>
        <translation>Noors geboortenummer</translation>
    </message>
    <message>
        <source>Finnish personal code</source>
        <translation>Finse persoonscode</translation>
    </message>
    <message>
        <source>US Social Security number</source>
        <translation>Amerikaans Social Security-nummer</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Belastingnummer</translation>
    </message>
    <message>
        <source>German tax identification number</source>
        <translation>Duits fiscaal identificatienummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Bedrijfsnummer</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Paspoortnummer</translation>
    </message>
    <message>
        <source>Driving licence number</source>
        <translation>Rijbewijsnummer</translation>
    </message>
    <message>
        <source>Voter number</source>
        <translation>Kiezersnummer</translation>
    </message>
    <message>
        <source>Health number</source>
        <translation>Zorgnummer</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>NHS-nummer</translation>
    </message>
    <message>
        <source>Professional number</source>
        <translation>Beroepsnummer</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Studentnummer</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Personeelsnummer</translation>
    </message>
    <message>
        <source>Medical condition</source>
        <translation>Medische aandoening</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Medicatie</translation>
    </message>
    <message>
        <source>Sensitive personal data</source>
        <translation>Gevoelige persoonsgegevens</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Dossiernummer</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Referentienummer</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>Kenteken</translation>
    </message>
    <message>
        <source>Vehicle number (VIN)</source>
        <translation>Voertuignummer (VIN)</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adres</translation>
    </message>
    <message>
        <source>Network device address (MAC)</source>
        <translation>Netwerkapparaatadres (MAC)</translation>
    </message>
    <message>
        <source>Phone device number (IMEI)</source>
        <translation>Telefoontoestelnummer (IMEI)</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Domeinnaam</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coördinaten</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Apparaatnummer</translation>
    </message>
    <message>
        <source>Unique number (UUID)</source>
        <translation>Uniek nummer (UUID)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privésleutel</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Access token (JWT)</source>
        <translation>Toegangstoken (JWT)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Web address with a password</source>
        <translation>Webadres met wachtwoord</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Verbindingstekst</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhookadres</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Contactgegevens</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financieel</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimen</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Zakelijk</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritiek</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Gemaskeerd</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Genegeerd</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Door jou aangepast</translation>
    </message>
    <message>
        <source>Sent as it was</source>
        <translation>Zo verstuurd</translation>
    </message>
    <message>
        <source>Left in the field</source>
        <translation>In het veld blijven staan</translation>
    </message>
    <message>
        <source>Card security code</source>
        <translation>Kaartbeveiligingscode</translation>
    </message>
    <message>
        <source>Card expiry date</source>
        <translation>Vervaldatum van een kaart</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salaris</translation>
    </message>
    <message>
        <source>Legal entity number (LEI)</source>
        <translation>Nummer van een rechtspersoon (LEI)</translation>
    </message>
    <message>
        <source>Payment reference (RF)</source>
        <translation>Betalingskenmerk (RF)</translation>
    </message>
    <message>
        <source>Belgian structured payment note</source>
        <translation>Belgische gestructureerde mededeling</translation>
    </message>
    <message>
        <source>Swiss payment reference</source>
        <translation>Zwitsers betalingskenmerk</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Factuurnummer</translation>
    </message>
    <message>
        <source>Contract or policy number</source>
        <translation>Contract- of polisnummer</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Key of a Bitcoin wallet</source>
        <translation>Sleutel van een bitcoinportemonnee</translation>
    </message>
    <message>
        <source>Master key of a Bitcoin wallet</source>
        <translation>Hoofdsleutel van een bitcoinportemonnee</translation>
    </message>
    <message>
        <source>Recovery phrase of a wallet</source>
        <translation>Herstelzin van een portemonnee</translation>
    </message>
    <message>
        <source>SIM subscriber number (IMSI)</source>
        <translation>Abonneenummer van een sim (IMSI)</translation>
    </message>
    <message>
        <source>SIM card number (ICCID)</source>
        <translation>Simkaartnummer (ICCID)</translation>
    </message>
    <message>
        <source>Plus code of a place</source>
        <translation>Pluscode van een plaats</translation>
    </message>
    <message>
        <source>Diagnosis code (ICD-10)</source>
        <translation>Diagnosecode (ICD-10)</translation>
    </message>
    <message>
        <source>Religion or belief</source>
        <translation>Religie of overtuiging</translation>
    </message>
    <message>
        <source>Political view</source>
        <translation>Politieke opvatting</translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <translation>Seksuele gerichtheid</translation>
    </message>
    <message>
        <source>Union membership</source>
        <translation>Lidmaatschap van een vakbond</translation>
    </message>
    <message>
        <source>Criminal record</source>
        <translation>Strafrechtelijk verleden</translation>
    </message>
    <message>
        <source>Ethnic origin</source>
        <translation>Etnische afkomst</translation>
    </message>
</context>
<context>
    <name>TrayText</name>
    <message>
        <source>This program</source>
        <translation>Dit programma</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Kijkt mee</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 waarschuwing</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 waarschuwingen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Cannot see here</source>
        <translation>Kan hier niets zien</translation>
    </message>
    <message>
        <source>The desktop’s accessibility service is not there.</source>
        <translation>De toegankelijkheidsdienst van het bureaublad ontbreekt.</translation>
    </message>
    <message>
        <source>%1 was started before Tacet.</source>
        <translation>%1 is vóór Tacet gestart.</translation>
    </message>
    <message>
        <source>%1 is not responding.</source>
        <translation>%1 reageert niet.</translation>
    </message>
    <message>
        <source>%1 does not show its text to accessibility.</source>
        <translation>%1 toont zijn tekst niet aan de toegankelijkheidsdienst.</translation>
    </message>
    <message>
        <source>On Wayland no marks can be placed.</source>
        <translation>Op Wayland kunnen geen strepen worden gezet.</translation>
    </message>
    <message>
        <source>The field is too long. Only a part was read.</source>
        <translation>Het veld is te lang. Er is maar een deel gelezen.</translation>
    </message>
    <message>
        <source>This field was left out on purpose.</source>
        <translation>Dit veld is bewust overgeslagen.</translation>
    </message>
    <message>
        <source>Another program holds the shortcut.</source>
        <translation>Een ander programma heeft de sneltoets.</translation>
    </message>
    <message>
        <source>Log in again. If it stays, run “tacetctl doctor”.</source>
        <translation>Meld je opnieuw aan. Blijft het zo, voer dan “tacetctl doctor” uit.</translation>
    </message>
    <message>
        <source>Close it and start it again.</source>
        <translation>Sluit het en start het opnieuw.</translation>
    </message>
    <message>
        <source>Tacet tries again by itself.</source>
        <translation>Tacet probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Look for an accessibility option in its settings.</source>
        <translation>Zoek in de instellingen ervan een toegankelijkheidsoptie.</translation>
    </message>
    <message>
        <source>Tacet lists what it finds in a window.</source>
        <translation>Tacet toont in een venster wat het vindt.</translation>
    </message>
    <message>
        <source>Check long texts in parts.</source>
        <translation>Controleer lange teksten in delen.</translation>
    </message>
    <message>
        <source>Choose another shortcut in the settings.</source>
        <translation>Kies een andere sneltoets in de instellingen.</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1</source>
        <translation>De instellingen zijn niet bruikbaar: %1</translation>
    </message>
    <message>
        <source>The last good settings hold until this is put right.</source>
        <translation>De laatste goede instellingen gelden tot dit verholpen is.</translation>
    </message>
    <message>
        <source>The warnings cannot be kept: %1</source>
        <translation>De waarschuwingen kunnen niet bewaard worden: %1</translation>
    </message>
    <message>
        <source>See whether the disk is full and whose the file is. Tacet tries again.</source>
        <translation>Kijk of de schijf vol is en van wie het bestand is. Tacet probeert het opnieuw.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::AboutView</name>
    <message>
        <source>Version %1 · Apache License 2.0</source>
        <translation>Versie %1 · Apache-licentie 2.0</translation>
    </message>
    <message>
        <source>What Tacet promises</source>
        <translation>Wat Tacet belooft</translation>
    </message>
    <message>
        <source>Your text never leaves this computer and is never written to disk.</source>
        <translation>Je tekst verlaat deze computer nooit en wordt nooit op schijf gezet.</translation>
    </message>
    <message>
        <source>Only the AI tools of its list are read, and password fields never.</source>
        <translation>Alleen de AI-hulpmiddelen op de lijst worden gelezen, wachtwoordvelden nooit.</translation>
    </message>
    <message>
        <source>Your text is changed only when you ask, and nothing is ever sent for you.</source>
        <translation>Je tekst verandert alleen als je erom vraagt, en er wordt nooit iets voor je verstuurd.</translation>
    </message>
    <message>
        <source>What is remembered holds no value, no text and no address.</source>
        <translation>Wat bewaard wordt, bevat geen waarde, geen tekst en geen adres.</translation>
    </message>
    <message>
        <source>Where it cannot see, it says so.</source>
        <translation>Waar het niets kan zien, zegt het dat.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::Card</name>
    <message>
        <source>What was found: %1</source>
        <translation>Gevonden: %1</translation>
    </message>
</context>
<context>
    <name>tacet::ui::CardActions</name>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Negeren</translation>
    </message>
    <message>
        <source>Shows the ways to ignore it</source>
        <translation>Toont de manieren om dit te negeren</translation>
    </message>
    <message>
        <source>Ignores it</source>
        <translation>Negeert dit</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Teru&amp;g</translation>
    </message>
</context>
<context>
    <name>tacet::ui::CardHeader</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>tacet::ui::FindingsWindow</name>
    <message>
        <source>Only a part of the text was read.</source>
        <translation>Er is maar een deel van de tekst gelezen.</translation>
    </message>
    <message>
        <source>&amp;Copy cleaned text</source>
        <translation>Geschoonde tekst &amp;kopiëren</translation>
    </message>
    <message>
        <source>Tacet: findings</source>
        <translation>Tacet: bevindingen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Gemaskeerd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>This desktop lets no program mark another’s text, so here is a list.</source>
        <translation>Op dit bureaublad kan geen programma in andermans tekst strepen, dus hier is een lijst.</translation>
    </message>
    <message>
        <source>The cleaned text is on the clipboard.</source>
        <translation>De geschoonde tekst staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>AI tool</source>
        <translation>AI-hulpmiddel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Hoe het afliep</translation>
    </message>
</context>
<context>
    <name>tacet::ui::HistoryView</name>
    <message>
        <source>My warnings</source>
        <translation>Mijn waarschuwingen</translation>
    </message>
    <message>
        <source>Nothing yet. When Tacet warns you, it is noted here how the warning ended, without the value itself.</source>
        <translation>Nog niets. Als Tacet je waarschuwt, staat hier hoe dat afliep, zonder de waarde zelf.</translation>
    </message>
    <message>
        <source>Kept on this computer only, and never the text or the value.</source>
        <translation>Alleen op deze computer bewaard, en nooit de tekst of de waarde.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>My warnings</source>
        <translation>Mijn waarschuwingen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
</context>
<context>
    <name>tacet::ui::NoticeBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Takes the last change back in the text</source>
        <translation>Maakt de laatste wijziging in de tekst ongedaan</translation>
    </message>
    <message>
        <source>&amp;Copy cleaned text</source>
        <translation>Geschoonde tekst &amp;kopiëren</translation>
    </message>
    <message>
        <source>Puts the whole text, masked, onto the clipboard</source>
        <translation>Zet de hele tekst, gemaskeerd, op het klembord</translation>
    </message>
</context>
<context>
    <name>tacet::ui::ReasonList</name>
    <message>
        <source>Why: %1</source>
        <translation>Waarom: %1</translation>
    </message>
</context>
<context>
    <name>tacet::ui::ScopeChoice</name>
    <message>
        <source>How far the action reaches</source>
        <translation>Hoe ver de actie reikt</translation>
    </message>
</context>
<context>
    <name>tacet::ui::SettingsView</name>
    <message>
        <source>Start Tacet when I &amp;log in</source>
        <translation>Tacet starten als ik me aanme&amp;ld</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;Shortcut that opens the card</source>
        <translation>&amp;Sneltoets die de kaart opent</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>T&amp;aal</translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation>Geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Programs can only be watched if they start after it.</source>
        <translation>Alleen programma’s die erna starten, kunnen worden gevolgd.</translation>
    </message>
    <message>
        <source>One key together with Ctrl or Alt, please.</source>
        <translation>Eén toets samen met Ctrl of Alt, graag.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::StatusView</name>
    <message>
        <source>Tacet reads along where you write to AI tools, on this computer only. A mark appears when it finds something.</source>
        <translation>Tacet leest mee waar je aan AI-hulpmiddelen schrijft, alleen op deze computer. Er verschijnt een streep als het iets vindt.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Nu controleren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <source>Pause &amp;15 minutes</source>
        <translation>&amp;15 minuten pauzeren</translation>
    </message>
    <message>
        <source>Pause 1 &amp;hour</source>
        <translation>1 &amp;uur pauzeren</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>&amp;Tot morgen pauzeren</translation>
    </message>
    <message>
        <source>&amp;Quit Tacet</source>
        <translation>Tacet &amp;afsluiten</translation>
    </message>
</context>
<context>
    <name>tacet::ui::Tray</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>&amp;15 minuten</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>1 &amp;uur</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>&amp;Tot morgen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Nu controleren</translation>
    </message>
    <message>
        <source>&amp;My warnings</source>
        <translation>&amp;Mijn waarschuwingen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Instellingen</translation>
    </message>
    <message>
        <source>&amp;About Tacet</source>
        <translation>&amp;Over Tacet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the &amp;findings</source>
        <translation>&amp;Bevindingen tonen</translation>
    </message>
</context>
</TS>
