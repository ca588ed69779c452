<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CardText</name>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>A word nearby says what it is</source>
        <translation>Un mot proche dit ce que c’est</translation>
    </message>
    <message>
        <source>“%1” stands nearby</source>
        <translation>« %1 » se trouve à côté</translation>
    </message>
    <message>
        <source>It has the right form</source>
        <translation>La forme est la bonne</translation>
    </message>
    <message>
        <source>Its check digits are right</source>
        <translation>Les chiffres de contrôle sont justes</translation>
    </message>
    <message>
        <source>The sentence around it speaks for it</source>
        <translation>La phrase autour l’indique</translation>
    </message>
    <message>
        <source>It is on one of your lists</source>
        <translation>Elle est dans une de vos listes</translation>
    </message>
    <message>
        <source>It looks like one</source>
        <translation>Cela y ressemble</translation>
    </message>
    <message>
        <source>It could also be: %1</source>
        <translation>Ce pourrait aussi être : %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Only this one</source>
        <translation>Celle-ci &amp;uniquement</translation>
    </message>
    <message>
        <source>This &amp;value everywhere (%1)</source>
        <translation>Cette &amp;valeur partout (%1)</translation>
    </message>
    <message>
        <source>All of its &amp;kind (%1)</source>
        <translation>Toutes de ce t&amp;ype (%1)</translation>
    </message>
    <message>
        <source>Every&amp;thing (%1)</source>
        <translation>&amp;Tout (%1)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Puts a numbered placeholder in its place</source>
        <translation>Met un repère numéroté à sa place</translation>
    </message>
    <message>
        <source>Puts an invented value of the same kind in its place</source>
        <translation>Met une valeur inventée du même type à sa place</translation>
    </message>
    <message>
        <source>Takes it out of the text</source>
        <translation>La retire du texte</translation>
    </message>
    <message>
        <source>O&amp;nce</source>
        <translation>Cette &amp;fois</translation>
    </message>
    <message>
        <source>&amp;Always this value</source>
        <translation>Toujours cette va&amp;leur</translation>
    </message>
    <message>
        <source>&amp;In this app</source>
        <translation>&amp;Dans cette application</translation>
    </message>
    <message>
        <source>&amp;In %1</source>
        <translation>&amp;Dans %1</translation>
    </message>
    <message>
        <source>Tacet cannot change the text here. You can copy the cleaned text instead.</source>
        <translation>Tacet ne peut pas modifier le texte ici. Vous pouvez copier le texte nettoyé.</translation>
    </message>
    <message>
        <source>Done, and checked in the text.</source>
        <translation>C’est fait, et vérifié dans le texte.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Nothing was done.</source>
        <translation>Le texte a changé entre-temps. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>This cannot be done safely here. You can copy the cleaned text instead.</source>
        <translation>Impossible à faire sûrement ici. Vous pouvez copier le texte nettoyé.</translation>
    </message>
    <message>
        <source>The cleaned text is on the clipboard.</source>
        <translation>Le texte nettoyé est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Undo could not be confirmed. Please look at the text.</source>
        <translation>L’annulation n’est pas confirmée. Vérifiez le texte.</translation>
    </message>
    <message>
        <source>Tacet: %1, %2</source>
        <translation>Tacet : %1, %2</translation>
    </message>
    <message>
        <source>Ignored here only: Tacet cannot remember it on this device.</source>
        <translation>Ignoré ici seulement : Tacet ne peut pas le mémoriser sur cet appareil.</translation>
    </message>
</context>
<context>
    <name>CombinationText</name>
    <message>
        <source>Birth date, place and sex together point to one person</source>
        <translation>Date de naissance, lieu et sexe désignent ensemble une seule personne</translation>
    </message>
    <message>
        <source>Birth date, place and health together point to one person</source>
        <translation>Date de naissance, lieu et santé désignent ensemble une seule personne</translation>
    </message>
    <message>
        <source>With a birth date and a place, such sensitive data points to one person</source>
        <translation>Avec une date de naissance et un lieu, une donnée aussi sensible désigne une seule personne</translation>
    </message>
    <message>
        <source>Health data stands beside the number of a person</source>
        <translation>Des données de santé figurent à côté du numéro d’une personne</translation>
    </message>
    <message>
        <source>Specially protected data stands beside the number of a person</source>
        <translation>Des données particulièrement protégées figurent à côté du numéro d’une personne</translation>
    </message>
    <message>
        <source>A salary stands beside the person who earns it</source>
        <translation>Un salaire figure à côté de la personne qui le perçoit</translation>
    </message>
    <message>
        <source>A password stands beside the account that it opens</source>
        <translation>Un mot de passe figure à côté du compte qu’il ouvre</translation>
    </message>
    <message>
        <source>Card number and security code together are enough to pay</source>
        <translation>Le numéro de carte et le code de sécurité suffisent ensemble pour payer</translation>
    </message>
    <message>
        <source>So many e-mail addresses look like a list of people</source>
        <translation>Autant d’adresses e-mail ressemblent à une liste de personnes</translation>
    </message>
    <message>
        <source>So many phone numbers look like a list of people</source>
        <translation>Autant de numéros de téléphone ressemblent à une liste de personnes</translation>
    </message>
    <message>
        <source>So many birth dates look like a list of people</source>
        <translation>Autant de dates de naissance ressemblent à une liste de personnes</translation>
    </message>
    <message>
        <source>So many personal numbers look like a list of customers, staff or patients</source>
        <translation>Autant de numéros personnels ressemblent à une liste de clients, d’employés ou de patients</translation>
    </message>
    <message>
        <source>Together with other values nearby it says more</source>
        <translation>Avec d’autres valeurs proches, elle en dit davantage</translation>
    </message>
</context>
<context>
    <name>CountryText</name>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bélarus</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
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
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
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
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
</context>
<context>
    <name>FindingsText</name>
    <message>
        <source>line %1, word %2</source>
        <translation>ligne %1, mot %2</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Choose this to see them and to copy the cleaned text.</source>
        <translation>Choisissez ceci pour les voir et copier le texte nettoyé.</translation>
    </message>
</context>
<context>
    <name>KindText</name>
    <message>
        <source>Genetic data</source>
        <translation>Données génétiques</translation>
    </message>
    <message>
        <source>Biometric data</source>
        <translation>Données biométriques</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Person&apos;s name</source>
        <translation>Nom de personne</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Social media name</source>
        <translation>Nom sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Nationality, religion or politics</source>
        <translation>Nationalité, religion ou politique</translation>
    </message>
    <message>
        <source>Personal background</source>
        <translation>Situation personnelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Bank code (BIC)</source>
        <translation>Code bancaire (BIC)</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>Numéro de compte bancaire</translation>
    </message>
    <message>
        <source>Bank routing number</source>
        <translation>Numéro d’acheminement bancaire</translation>
    </message>
    <message>
        <source>Payment card number</source>
        <translation>Numéro de carte de paiement</translation>
    </message>
    <message>
        <source>Crypto wallet</source>
        <translation>Portefeuille crypto</translation>
    </message>
    <message>
        <source>Security number</source>
        <translation>Code de titre financier</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>Numéro national d’identité</translation>
    </message>
    <message>
        <source>Dutch citizen number (BSN)</source>
        <translation>Numéro de citoyen néerlandais (BSN)</translation>
    </message>
    <message>
        <source>Belgian national number</source>
        <translation>Numéro de registre national belge</translation>
    </message>
    <message>
        <source>Belgian BIS number</source>
        <translation>Numéro BIS belge</translation>
    </message>
    <message>
        <source>French social security number (NIR)</source>
        <translation>Numéro de sécurité sociale français (NIR)</translation>
    </message>
    <message>
        <source>Spanish identity number (NIF)</source>
        <translation>Numéro d’identité espagnol (NIF)</translation>
    </message>
    <message>
        <source>Spanish identity number (DNI)</source>
        <translation>Numéro d’identité espagnol (DNI)</translation>
    </message>
    <message>
        <source>Spanish foreigner number (NIE)</source>
        <translation>Numéro d’étranger espagnol (NIE)</translation>
    </message>
    <message>
        <source>UK National Insurance number</source>
        <translation>Numéro National Insurance britannique</translation>
    </message>
    <message>
        <source>Polish personal number (PESEL)</source>
        <translation>Numéro personnel polonais (PESEL)</translation>
    </message>
    <message>
        <source>Swedish personal number</source>
        <translation>Numéro personnel suédois</translation>
    </message>
    <message>
        <source>Danish personal number (CPR)</source>
        <translation>Numéro personnel danois (CPR)</translation>
    </message>
    <message>
        <source>Norwegian birth number</source>
        <translation>Numéro de naissance norvégien</translation>
    </message>
    <message>
        <source>Finnish personal code</source>
        <translation>Code personnel finlandais</translation>
    </message>
    <message>
        <source>US Social Security number</source>
        <translation>Numéro de sécurité sociale américain</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numéro fiscal</translation>
    </message>
    <message>
        <source>German tax identification number</source>
        <translation>Numéro fiscal allemand</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Numéro d’entreprise</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Numéro de passeport</translation>
    </message>
    <message>
        <source>Driving licence number</source>
        <translation>Numéro de permis de conduire</translation>
    </message>
    <message>
        <source>Voter number</source>
        <translation>Numéro d’électeur</translation>
    </message>
    <message>
        <source>Health number</source>
        <translation>Numéro de santé</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>Numéro NHS</translation>
    </message>
    <message>
        <source>Professional number</source>
        <translation>Numéro professionnel</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Numéro d’étudiant</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Numéro d’employé</translation>
    </message>
    <message>
        <source>Medical condition</source>
        <translation>État de santé</translation>
    </message>
    <message>
        <source>Medication</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Sensitive personal data</source>
        <translation>Données personnelles sensibles</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Numéro de référence</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>Plaque d’immatriculation</translation>
    </message>
    <message>
        <source>Vehicle number (VIN)</source>
        <translation>Numéro de véhicule (VIN)</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Network device address (MAC)</source>
        <translation>Adresse d’appareil réseau (MAC)</translation>
    </message>
    <message>
        <source>Phone device number (IMEI)</source>
        <translation>Numéro d’appareil téléphonique (IMEI)</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Nom de domaine</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Numéro d’appareil</translation>
    </message>
    <message>
        <source>Unique number (UUID)</source>
        <translation>Numéro unique (UUID)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Access token (JWT)</source>
        <translation>Jeton d’accès (JWT)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Web address with a password</source>
        <translation>Adresse web avec mot de passe</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Chaîne de connexion</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Adresse de webhook</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finances</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>Sent as it was</source>
        <translation>Envoyé tel quel</translation>
    </message>
    <message>
        <source>Left in the field</source>
        <translation>Laissé dans le champ</translation>
    </message>
    <message>
        <source>Card security code</source>
        <translation>Code de sécurité de la carte</translation>
    </message>
    <message>
        <source>Card expiry date</source>
        <translation>Date d’expiration de la carte</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Salaire</translation>
    </message>
    <message>
        <source>Legal entity number (LEI)</source>
        <translation>Identifiant d’entité juridique (LEI)</translation>
    </message>
    <message>
        <source>Payment reference (RF)</source>
        <translation>Référence de paiement (RF)</translation>
    </message>
    <message>
        <source>Belgian structured payment note</source>
        <translation>Communication structurée belge</translation>
    </message>
    <message>
        <source>Swiss payment reference</source>
        <translation>Référence de paiement suisse</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Contract or policy number</source>
        <translation>Numéro de contrat ou de police</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numéro de ticket</translation>
    </message>
    <message>
        <source>Key of a Bitcoin wallet</source>
        <translation>Clé d’un portefeuille Bitcoin</translation>
    </message>
    <message>
        <source>Master key of a Bitcoin wallet</source>
        <translation>Clé maîtresse d’un portefeuille Bitcoin</translation>
    </message>
    <message>
        <source>Recovery phrase of a wallet</source>
        <translation>Phrase de récupération d’un portefeuille</translation>
    </message>
    <message>
        <source>SIM subscriber number (IMSI)</source>
        <translation>Numéro d’abonné SIM (IMSI)</translation>
    </message>
    <message>
        <source>SIM card number (ICCID)</source>
        <translation>Numéro de carte SIM (ICCID)</translation>
    </message>
    <message>
        <source>Plus code of a place</source>
        <translation>Plus Code d’un lieu</translation>
    </message>
    <message>
        <source>Diagnosis code (ICD-10)</source>
        <translation>Code de diagnostic (CIM-10)</translation>
    </message>
    <message>
        <source>Religion or belief</source>
        <translation>Religion ou conviction</translation>
    </message>
    <message>
        <source>Political view</source>
        <translation>Opinion politique</translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <translation>Orientation sexuelle</translation>
    </message>
    <message>
        <source>Union membership</source>
        <translation>Appartenance syndicale</translation>
    </message>
    <message>
        <source>Criminal record</source>
        <translation>Casier judiciaire</translation>
    </message>
    <message>
        <source>Ethnic origin</source>
        <translation>Origine ethnique</translation>
    </message>
</context>
<context>
    <name>TrayText</name>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Cannot see here</source>
        <translation>Ne voit rien ici</translation>
    </message>
    <message>
        <source>The desktop’s accessibility service is not there.</source>
        <translation>Le service d’accessibilité du bureau est absent.</translation>
    </message>
    <message>
        <source>%1 was started before Tacet.</source>
        <translation>%1 a été démarré avant Tacet.</translation>
    </message>
    <message>
        <source>%1 is not responding.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>%1 does not show its text to accessibility.</source>
        <translation>%1 ne montre pas son texte à l’accessibilité.</translation>
    </message>
    <message>
        <source>On Wayland no marks can be placed.</source>
        <translation>Sous Wayland, aucune marque ne peut être placée.</translation>
    </message>
    <message>
        <source>The field is too long. Only a part was read.</source>
        <translation>Le champ est trop long. Seule une partie a été lue.</translation>
    </message>
    <message>
        <source>This field was left out on purpose.</source>
        <translation>Ce champ est exclu volontairement.</translation>
    </message>
    <message>
        <source>Another program holds the shortcut.</source>
        <translation>Un autre programme tient le raccourci.</translation>
    </message>
    <message>
        <source>Log in again. If it stays, run “tacetctl doctor”.</source>
        <translation>Reconnectez-vous. Si cela persiste, lancez « tacetctl doctor ».</translation>
    </message>
    <message>
        <source>Close it and start it again.</source>
        <translation>Fermez-le et démarrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Tacet tries again by itself.</source>
        <translation>Tacet réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Look for an accessibility option in its settings.</source>
        <translation>Cherchez une option d’accessibilité dans ses paramètres.</translation>
    </message>
    <message>
        <source>Tacet lists what it finds in a window.</source>
        <translation>Tacet liste ce qu’il trouve dans une fenêtre.</translation>
    </message>
    <message>
        <source>Check long texts in parts.</source>
        <translation>Vérifiez les longs textes par parties.</translation>
    </message>
    <message>
        <source>Choose another shortcut in the settings.</source>
        <translation>Choisissez un autre raccourci dans les paramètres.</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1</source>
        <translation>Les réglages ne peuvent pas servir : %1</translation>
    </message>
    <message>
        <source>The last good settings hold until this is put right.</source>
        <translation>Les derniers bons réglages valent jusqu’à ce que ce soit corrigé.</translation>
    </message>
    <message>
        <source>The warnings cannot be kept: %1</source>
        <translation>Les avertissements ne peuvent pas être conservés : %1</translation>
    </message>
    <message>
        <source>See whether the disk is full and whose the file is. Tacet tries again.</source>
        <translation>Vérifiez si le disque est plein et à qui est le fichier. Tacet réessaie.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::AboutView</name>
    <message>
        <source>Version %1 · Apache License 2.0</source>
        <translation>Version %1 · Licence Apache 2.0</translation>
    </message>
    <message>
        <source>What Tacet promises</source>
        <translation>Ce que Tacet promet</translation>
    </message>
    <message>
        <source>Your text never leaves this computer and is never written to disk.</source>
        <translation>Votre texte ne quitte jamais cet ordinateur et n’est jamais écrit sur le disque.</translation>
    </message>
    <message>
        <source>Only the AI tools of its list are read, and password fields never.</source>
        <translation>Seuls les outils d’IA de sa liste sont lus, et jamais les champs de mot de passe.</translation>
    </message>
    <message>
        <source>Your text is changed only when you ask, and nothing is ever sent for you.</source>
        <translation>Votre texte n’est modifié qu’à votre demande, et rien n’est jamais envoyé pour vous.</translation>
    </message>
    <message>
        <source>What is remembered holds no value, no text and no address.</source>
        <translation>Ce qui est gardé ne contient ni valeur, ni texte, ni adresse.</translation>
    </message>
    <message>
        <source>Where it cannot see, it says so.</source>
        <translation>Là où il ne voit rien, il le dit.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::Card</name>
    <message>
        <source>What was found: %1</source>
        <translation>Trouvé : %1</translation>
    </message>
</context>
<context>
    <name>tacet::ui::CardActions</name>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Shows the ways to ignore it</source>
        <translation>Montre les façons de l’ignorer</translation>
    </message>
    <message>
        <source>Ignores it</source>
        <translation>L’ignore</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>R&amp;etour</translation>
    </message>
</context>
<context>
    <name>tacet::ui::CardHeader</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tacet::ui::FindingsWindow</name>
    <message>
        <source>Only a part of the text was read.</source>
        <translation>Seule une partie du texte a été lue.</translation>
    </message>
    <message>
        <source>&amp;Copy cleaned text</source>
        <translation>&amp;Copier le texte nettoyé</translation>
    </message>
    <message>
        <source>Tacet: findings</source>
        <translation>Tacet : résultats</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>This desktop lets no program mark another’s text, so here is a list.</source>
        <translation>Sur ce bureau, aucun programme ne peut marquer le texte d’un autre ; voici donc une liste.</translation>
    </message>
    <message>
        <source>The cleaned text is on the clipboard.</source>
        <translation>Le texte nettoyé est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>AI tool</source>
        <translation>Outil d’IA</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>tacet::ui::HistoryView</name>
    <message>
        <source>My warnings</source>
        <translation>Mes avertissements</translation>
    </message>
    <message>
        <source>Nothing yet. When Tacet warns you, it is noted here how the warning ended, without the value itself.</source>
        <translation>Rien encore. Quand Tacet vous avertit, l’issue est notée ici, sans la valeur elle-même.</translation>
    </message>
    <message>
        <source>Kept on this computer only, and never the text or the value.</source>
        <translation>Gardé sur cet ordinateur seulement, et jamais le texte ni la valeur.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>My warnings</source>
        <translation>Mes avertissements</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>tacet::ui::NoticeBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Takes the last change back in the text</source>
        <translation>Annule la dernière modification du texte</translation>
    </message>
    <message>
        <source>&amp;Copy cleaned text</source>
        <translation>&amp;Copier le texte nettoyé</translation>
    </message>
    <message>
        <source>Puts the whole text, masked, onto the clipboard</source>
        <translation>Met tout le texte, masqué, dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>tacet::ui::ReasonList</name>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
</context>
<context>
    <name>tacet::ui::ScopeChoice</name>
    <message>
        <source>How far the action reaches</source>
        <translation>Portée de l’action</translation>
    </message>
</context>
<context>
    <name>tacet::ui::SettingsView</name>
    <message>
        <source>Start Tacet when I &amp;log in</source>
        <translation>Démarrer Tacet à l’ouverture de &amp;session</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Shortcut that opens the card</source>
        <translation>&amp;Raccourci qui ouvre la fiche</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation>Appliquée au prochain démarrage.</translation>
    </message>
    <message>
        <source>Programs can only be watched if they start after it.</source>
        <translation>Seuls les programmes démarrés après lui peuvent être suivis.</translation>
    </message>
    <message>
        <source>One key together with Ctrl or Alt, please.</source>
        <translation>Une touche avec Ctrl ou Alt, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>tacet::ui::StatusView</name>
    <message>
        <source>Tacet reads along where you write to AI tools, on this computer only. A mark appears when it finds something.</source>
        <translation>Tacet lit là où vous écrivez à des outils d’IA, sur cet ordinateur seulement. Une marque apparaît quand il trouve quelque chose.</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Pause &amp;15 minutes</source>
        <translation>Pause de &amp;15 minutes</translation>
    </message>
    <message>
        <source>Pause 1 &amp;hour</source>
        <translation>Pause d’une &amp;heure</translation>
    </message>
    <message>
        <source>Pause until &amp;tomorrow</source>
        <translation>Pause jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>&amp;Quit Tacet</source>
        <translation>&amp;Quitter Tacet</translation>
    </message>
</context>
<context>
    <name>tacet::ui::Tray</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>For &amp;15 minutes</source>
        <translation>&amp;15 minutes</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>Une &amp;heure</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Jusqu’à &amp;demain</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;My warnings</source>
        <translation>&amp;Mes avertissements</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Paramè&amp;tres</translation>
    </message>
    <message>
        <source>&amp;About Tacet</source>
        <translation>À pr&amp;opos de Tacet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Show the &amp;findings</source>
        <translation>A&amp;fficher les résultats</translation>
    </message>
</context>
</TS>
