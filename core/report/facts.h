// What a finding has to say, in the words of one language: what the placeholders of a message stand for.
#pragma once
#include <string>
#include <string_view>

#include "desk.h"
#include "report/phrases.h"

namespace recoupe {

/// Answers a placeholder about a finding. A side is named by its letter, a b c …, or by the part it plays: `old` and
/// `new` by date, `firm` and `soft` by status, `exact` and `hedged`. Of a side there is, empty where nothing is known:
///   {a} {firm}    its figure, hedged; where there is a computation, the letters are its operands as in the formula
///   {who_a}       who published it: publisher, else title, else the document's name
///   {date_a}      when it was published
///   {words_a}     its words, quoted and shortened
///   {status_a}    how it is held: "une rumeur"
///   {differs_soft} its figure where it is not that of the firm side
///   {source_a}    who says it in the article; {speaker_a} the same, else who published it
/// Of the finding:
///   {sources}     everybody on the sides                   {count}  how many independent of them, from two on
///   {each}        the rumours: who speaks of which figure  {topic}  what is measured
///   {length}      words of the first side                  {rates_end} the last day of the reference rates
///   {sum} {result} {stated} {reference} {rate_date} {deviation} {fits} {repairs}
class Facts {
 public:
  Facts(const Report& report, const Finding& finding, const Phrases& phrases)
      : report_(report), finding_(finding), phrases_(phrases) {}
  std::string operator()(std::string_view placeholder) const;

 private:
  const Reading& reading(const Side& side) const { return *report_.documents[side.document]; }
  const Mention* mention(const Side& side) const;
  const Side* side_of(std::string_view part) const;
  const Operand* operand_of(std::string_view part) const;
  bool comes_before(const Side& a, const Side& b, std::string_view part) const;
  std::string of_side(std::string_view stem, const Side& side) const;
  std::string figure(const Side& side) const;
  std::string computed(std::string_view name, const Computed& computed) const;
  std::string sources() const;
  std::string each() const;

  const Report& report_;
  const Finding& finding_;
  const Phrases& phrases_;
};

/// Publisher, else title, else the document's name.
std::string who_of(const Reading& reading);

}  // namespace recoupe
