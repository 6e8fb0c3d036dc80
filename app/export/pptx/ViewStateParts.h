#pragma once

#include "app/export/pptx/Deck.h"
#include "app/export/pptx/OpcPackage.h"

namespace app {

/// How the states of views are kept in a file of slides. In three places, as programs lose one or another when they
/// save: in tags of each slide, which go along when a slide is copied; in a part of custom XML, which has them all; and
/// a digest of them in the properties of the file, which tells whether they were changed.
namespace viewstate {

inline constexpr char space[] = "https://pactgraph.org/ns/view/1";
inline constexpr char tag[] = "PACTGRAPHVIEW";
inline constexpr char property[] = "PactgraphViews";

} // namespace viewstate

/// "1 sha256:…" over all states in order.
QString viewStatesDigest(const std::vector<QByteArray> &states);
/// The part of tags for one slide.
QByteArray viewStateTags(const QByteArray &state);
/// Adds the part of custom XML; nothing without states.
void addViewStates(OpcPackage &package, const Deck &deck);
std::vector<QByteArray> viewStatesOf(const Deck &deck);

} // namespace app
