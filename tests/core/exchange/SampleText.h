#pragma once

#include <QMap>
#include <QString>

namespace test {

/// A small good folder of reviewable knowledge, by file name.
inline QMap<QString, QString> sampleText()
{
    QMap<QString, QString> files;
    files[QStringLiteral("basics.yaml")] =
        QStringLiteral(R"(meta: {title: Sample, data-date: '2025-01', licence: CC BY 4.0}
predicates:
  - {id: isA, label: is a, passive: is the kind of, family: content}
  - {id: broader, label: falls under, passive: covers, family: content}
  - {id: hasPart, label: has as part, passive: is part of, family: content}
  - {id: hasTopic, label: has the topic, passive: is the topic of, family: content}
  - {id: signed, label: signed, passive: was signed by, family: law}
  - {id: entersIntoForce, label: enters into force on, passive: is the entry into force of, family: law}
  - {id: ended, label: ended on, passive: is the end of, family: law}
  - {id: replaced, label: replaced, passive: was replaced by, family: law}
  - {id: partyTo, label: is party to, passive: has as party, family: law}
  - {id: obliges, label: obliges, passive: is obliged by, family: law}
  - {id: keeps, label: keeps, passive: is kept by, family: content}
  - {id: drops, label: drops, passive: is dropped by, family: content}
  - {id: codedAs, label: is coded as, passive: is the coding of, family: evidence}
  - {id: heldOffice, label: held office in, passive: had in office, family: politics}
  - {id: succeededBy, label: was succeeded by, passive: succeeded, family: politics}
  - {id: involves, label: involves, passive: is involved in, family: politics}
  - {id: occurredOn, label: occurred on, passive: is the date of, family: politics}
  - {id: likelihood, label: has the likelihood, passive: is the likelihood of, family: evidence}
topics:
  - {code: B, label: Mutual defence, definition: What the parties do in war.}
  - {code: B1, label: Defence on armed attack, definition: Help is due., atop: defense, pax: security guarantees}
  - {code: B2, label: UN Charter, definition: The text names the Charter.}
  - {code: B3, label: No hostile alliances, definition: No pacts against the other.}
)");
    files[QStringLiteral("actors.yaml")] = QString::fromUtf8(R"(actors:
  - id: actor/north-korea
    type: state
    label: North Korea
    names:
      - {text: 조선민주주의인민공화국, language: ko, kind: official}
      - {text: DPRK, language: en}
    codes: {dossier: KP, iso-numeric: '408'}
    exists: '1948-09-09/..'
    description: The northern state.
    confidence: data
  - id: actor/russia
    type: state
    label: Russia
    description: The larger neighbour.
    confidence: text
    continues: {actor: actor/soviet-union, date: '1991-12-26', confidence: press}
  - id: actor/soviet-union
    type: state
    label: Soviet Union
    exists: '1922-12-30/1991-12-26'
    description: The first ally.
  - id: actor/vladimir-putin
    type: person
    label: Vladimir Putin
    description: He signed the treaty.
    offices:
      - {title: Prime Minister, of: actor/russia, held: '2008-05-08/2012-05-07', confidence: text}
      - {title: President, of: actor/russia, held: '2012-05-07/..'}
)");
    files[QStringLiteral("treaties.yaml")] = QString::fromUtf8(R"(treaties:
  - id: treaty/russia-dprk-2000
    type: treaty
    short: '2000'
    label: Russia–DPRK 2000
    description: The treaty between.
    digest: {title: Digest of 2000, published: '2000-02-09', language: en}
    facts:
      - {key: parties, text: Russia and the North., locator: Title}
      - {key: scope, text: No defence is promised., locator: All, confidence: press}
    parties: [actor/russia, actor/north-korea]
  - id: treaty/russia-dprk-2024
    type: treaty
    short: '2024'
    label: Russia–DPRK 2024
    codes: {dossier: T-2024}
    names:
      - {text: Comprehensive treaty, language: en, kind: title}
    description: The treaty of June.
    place: Pyongyang
    registration: None found
    articles: 23
    confidence: text
    digest: {title: Digest of 2024, published: '2024-06-20', language: en, note: Seen in part.}
    facts:
      - {key: parties, text: Two states., locator: Title, confidence: text}
      - {key: signing, text: Signed in June., locator: Signatures, confidence: press}
      - {key: entry, text: In force in December., locator: Article 22, confidence: press}
      - {key: scope, text: All was searched., locator: All articles, confidence: press}
    parties: [actor/russia, actor/north-korea]
    signatories: [actor/vladimir-putin]
    dates:
      - {slot: signed, value: '2024-06-19', confidence: text, fact: signing}
      - {slot: signed, value: '2024-06-18', fact: signing, rank: deprecated, reason: First day of the visit.}
      - {slot: in-force, value: '2024-12-04', confidence: press, evidence: [gis/P01]}
    replaces: [{treaty: treaty/russia-dprk-2000, fact: entry, confidence: press}]
    clauses:
      - key: article-4
        label: Article 4
        kind: obligation-defence
        title: Mutual defence
        summary: Each helps the other
        trigger: Armed attack
        conditions: Article 51 of the Charter
        addressees: both
        anchor: military and other assistance with
        seen-in: KCNA
        confidence: text
      - key: part-korea
        label: Korea
        kind: unification
        title: Korean unification
        summary: Nothing more.
    codings:
      - {dataset: ATOP, record: '4940', variables: {defense: 1, consul: 0}, evidence: [atop/rules]}
coverage:
  - treaty: treaty/russia-dprk-2024
    cells:
      B1: {article-4: explicit, part-korea: partial}
      B2: {article-4: explicit, state: disputed, confidence: press, disputed-by: [{passage: atop/rules, text: The data set codes no reference to it.}]}
      B3: {state: absent, confidence: memory, note: A guess.}
  - treaty: treaty/russia-dprk-2000
    cells:
      B1: absent
      B2: not-coded
)");
    files[QStringLiteral("sources.yaml")] = QString::fromUtf8(R"(sources:
  - id: source/gis
    type: article
    title: The ramifications of the pact
    short: GIS report
    authors: [Zorigt Dashdorj]
    publisher: GIS
    published: '2024-10-18/2024-12-04'
    language: en
    address: https://example.org/pact
    note: Read in full.
    sections:
      - heading: Strategic win
        passages:
          - {key: P01, locator: ¶1, anchor: nuclear umbrella, confidence: text, text: 'The pact — 조약 — is signed and the pact holds.'}
          - {key: P02, locator: ¶2, text: Signed in July.}
      - passages:
          - {key: P03, locator: ¶3, text: War may come.}
  - id: source/atop
    type: dataset
    title: ATOP
    short: ATOP
    language: en
    sections:
      - heading: Rules
        passages:
          - {key: rules, locator: Codebook, confidence: data, text: Duties are coded.}
events:
  - id: event/E2
    type: signature
    label: Treaty signed
    description: Two leaders sign.
    place: Pyongyang
    actors: [actor/russia, actor/north-korea]
    treaties: [treaty/russia-dprk-2024]
    confidence: text
    seen-in: KCNA, TASS
    evidence: [gis/P01]
    dates:
      - {id: E2a, value: '2024-06-19', rank: preferred, reason: Both parties say so.}
      - {id: E2b, value: '2024-07-19', rank: deprecated, evidence: [gis/P02]}
      - {id: E2c, text: some day in summer}
  - id: event/E1
    type: summit
    label: Talks
    description: They talk.
    actors: [actor/russia]
    date: '2001-08-04/2001-08-05'
    modality: report
scenarios:
  - id: scenario/war
    label: War comes
    likelihood: likely
    holder: actor/vladimir-putin
    description: It may come.
    evidence: [gis/P03]
)");
    files[QStringLiteral("statements.yaml")] = QString::fromUtf8(R"(statements:
  - id: C001
    text: Russia and the North promise help.
    subject: [actor/russia, actor/north-korea]
    predicate: obliges
    object: [treaty/russia-dprk-2024/article-4]
    addressee: [actor/soviet-union]
    clause: [treaty/russia-dprk-2024/article-4]
    topics: [B1]
    modality: commitment
    attributed: {text: recent reports}
    valid: '2024-12-04/..'
    scenario: scenario/war
    likelihood: likely
    confidence: text
    note: Our remark.
    evidence:
      - gis/P02
      - {passage: gis/P01, quote: '조약 — is signed', stance: disputes}
  - id: C002
    text: The first claim is not old.
    subject: statement/C001
    predicate: signed
    object: {text: the region}
    value: '2024-07-19'
    value-kind: date
    negated: true
    modality: claim
    evidence: [passage/gis/P02]
disagreements:
  - id: K01
    question: When was it signed?
    subject: treaty/russia-dprk-2024
    property: signed
    preferred: 19 June
    reason: Both parties say so.
    members:
      - {statement: statement/russia-dprk-2024/signed, value: 19 June}
      - {statement: statement/E2b, value: 19 July, rank: deprecated}
      - {statement: statement/C002, value: 19 July}
)");
    return files;
}

} // namespace test
