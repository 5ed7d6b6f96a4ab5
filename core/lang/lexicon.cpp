// Loading: rows are split where they stand in the embedded bytes, their forms scanned like any text, and the phrases
// laid into one trie whose edges, words and all are open-addressed tables. After freeze() nothing changes.
#include "lang/lexicon.h"

#include <algorithm>
#include <map>
#include <memory>
#include <unordered_map>

#include "base/lazy.h"
#include "base/utf8.h"
#include "lang/tables.h"

namespace recoupe {
namespace {

constexpr std::uint64_t edge_key(std::uint32_t node, std::uint32_t word) {
  return (static_cast<std::uint64_t>(node) << 32) | word;
}
// Beside a breadth in counted_: another row of the noun is specific.
constexpr std::uint32_t specific_too = 1U << 8;

std::vector<std::string_view> columns_of(std::string_view line) {
  std::vector<std::string_view> columns;
  for (std::size_t from = 0; from <= line.size();) {
    const std::size_t tab = std::min(line.find('\t', from), line.size());
    columns.push_back(line.substr(from, tab - from));
    from = tab + 1;
  }
  return columns;
}

}  // namespace

// What only loading needs.
struct Lexicon::Builder {
  std::unordered_map<std::uint64_t, std::uint32_t> words;  // folded key → identifier
  std::unordered_map<std::uint64_t, std::uint32_t> bare;   // accentless key → identifier
  std::unordered_map<std::uint64_t, std::uint32_t> edges;  // (node, word) → node
  std::vector<std::vector<std::uint32_t>> rows_at = {{}};  // per node
};

Lexicon::Lexicon(std::string_view language, std::span<const Embedded> tables) : language_(language) {
  Builder builder;
  builder_ = &builder;
  for (const Embedded& file : tables) {
    const auto slash = file.path.find('/');
    const bool shared = slash == std::string_view::npos;
    if (shared || file.path.substr(0, slash) == language) load(file.path, file.bytes);
  }
  freeze();
  builder_ = nullptr;
}

void Lexicon::load(std::string_view path, std::string_view bytes) {
  const std::string_view name = path.substr(path.find('/') == std::string_view::npos ? 0 : path.find('/') + 1);
  const auto specs = table_specs();
  const auto spec = std::find_if(specs.begin(), specs.end(), [&](const TableSpec& s) { return s.file == name; });
  if (spec == specs.end()) return;  // a table that another stage reads by itself
  std::uint32_t line_number = 0;
  for (std::size_t from = 0; from < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', from), bytes.size());
    const std::string_view line = bytes.substr(from, end - from);
    from = end + 1;
    ++line_number;
    if (line.empty() || line.front() == '#') continue;
    const auto complain = [&](std::string_view what) {
      complaints_.push_back(std::string(path) + ":" + std::to_string(line_number) + ": " + std::string(what));
    };
    const auto columns = columns_of(line);
    if (static_cast<int>(columns.size()) != spec->columns) {
      complain("expected " + std::to_string(spec->columns) + " columns, got " + std::to_string(columns.size()));
      continue;
    }
    Row row;
    row.table = spec->table;
    row.form = columns.front();
    row.example = columns.back();
    row.line = line_number;
    for (std::size_t i = 1; i + 1 < columns.size(); ++i) row.fields[i - 1] = columns[i];
    const auto code_of = [&](int column, std::span<const std::string_view> vocabulary, std::uint8_t& code) {
      if (column < 0) return true;
      const auto word = columns[static_cast<std::size_t>(column)];
      const auto at = std::find(vocabulary.begin(), vocabulary.end(), word);
      if (at == vocabulary.end()) {
        complain("no such word in column " + std::to_string(column + 1) + ": " + std::string(word));
        return false;
      }
      code = static_cast<std::uint8_t>(at - vocabulary.begin());
      return true;
    };
    if (!code_of(spec->coded, spec->vocabulary, row.code) ||
        !code_of(spec->second, spec->second_vocabulary, row.second))
      continue;
    if (std::count(row.form.begin(), row.form.end(), '(') != std::count(row.form.begin(), row.form.end(), ')')) {
      complain("a bracket of the form is not closed: " + std::string(row.form));
      continue;
    }
    if (stands_for_too_many(row.form)) {
      complain("the form stands for more than " + std::to_string(most_forms) + " forms");
      continue;
    }
    if (spec->numeric >= 0) row.number = decimal_from(columns[static_cast<std::size_t>(spec->numeric)]);
    groups_digits_by_space_ |= is(row, Table::number, NumberRole::spaced);
    const auto forms = expanded(row.form);
    for (const std::string& form : forms)
      if (form.size() == 1 && form.front() >= 'A' && form.front() <= 'z')
        row.letters |= std::uint64_t{1} << (form.front() - 'A');
    rows_.push_back(row);
    for (const std::string& form : forms) add(form);
  }
}

void Lexicon::add(std::string_view form) {
  std::vector<Token> tokens;
  scan(form, tokens);
  std::uint32_t node = 0;
  for (const Token& token : tokens) {
    const auto word =
        builder_->words.try_emplace(token.key, static_cast<std::uint32_t>(builder_->words.size() + 1)).first->second;
    if (token.kind == TokenKind::word) builder_->bare.try_emplace(hash_of(bare(folded(slice(form, token.span)))), word);
    const auto next = static_cast<std::uint32_t>(builder_->rows_at.size());
    const auto [edge, fresh] = builder_->edges.try_emplace(edge_key(node, word), next);
    if (fresh) builder_->rows_at.emplace_back();
    node = edge->second;
  }
  if (node != 0) builder_->rows_at[node].push_back(static_cast<std::uint32_t>(rows_.size() - 1));
}

void Lexicon::freeze() {
  for (const Row& row : rows_) rows_of_[static_cast<std::size_t>(row.table)].push_back(&row);
  words_.make_room(builder_->words.size());
  for (const auto& [key, word] : builder_->words) words_.insert(key, word);
  bare_words_.make_room(builder_->bare.size());
  for (const auto& [key, word] : builder_->bare) bare_words_.insert(key, word);
  for (const auto& rows : builder_->rows_at) {
    nodes_.push_back({static_cast<std::uint32_t>(node_rows_.size()), static_cast<std::uint16_t>(rows.size()), false});
    for (const std::uint32_t at : rows) node_rows_.push_back({0, 0, rows_[at].table, rows_[at].code, &rows_[at]});
  }
  first_.resize(builder_->words.size() + 1);
  edges_.make_room(builder_->edges.size());
  for (const auto& [key, node] : builder_->edges) {
    const auto from = static_cast<std::uint32_t>(key >> 32), word = static_cast<std::uint32_t>(key);
    if (from == 0)
      first_[word] = node;
    else
      nodes_[from].leads_on = true, edges_.insert(key, node);
  }
  std::unordered_map<std::uint64_t, std::uint32_t> counted;
  for (const Row* row : rows(Table::noun)) {
    std::uint32_t& value = counted.try_emplace(hash_of(row->fields[0]), 1U + row->code).first->second;
    if (is(*row, Table::noun, NounBreadth::specific)) value |= specific_too;
  }
  counted_.make_room(counted.size());
  for (const auto& [key, value] : counted) counted_.insert(key, value);
}

std::uint32_t Lexicon::word(std::uint64_t key) const { return words_.find(key); }

void Lexicon::identify(std::string_view text, std::span<Token> tokens) const {
  for (Token& token : tokens) {
    token.word = word(token.key);
    if (token.word != 0 || token.kind != TokenKind::word) continue;
    // Typed without accents, or in capitals: the whole word is then plain, so its own hash is the accentless one.
    token.word = bare_words_.find(token.key);
    if (token.word == 0 && token.is(Token::all_caps))
      token.word = bare_words_.find(hash_of(bare(folded(slice(text, token.span)))));
  }
}

void Lexicon::match(std::span<const Token> tokens, std::size_t at, std::vector<Match>& out) const {
  if (tokens[at].word == 0) return;
  std::uint32_t node = first_[tokens[at].word];
  for (std::size_t i = at; node != 0;) {
    const Node& here = nodes_[node];
    for (std::uint32_t k = 0; k < here.row_count; ++k) {
      out.push_back(node_rows_[here.first_row + k]);
      out.back().begin = static_cast<std::uint32_t>(at), out.back().length = static_cast<std::uint16_t>(i - at + 1);
    }
    ++i;
    if (!here.leads_on || i == tokens.size() || tokens[i].word == 0 || tokens[i].is(Token::paragraph_start)) break;
    node = edges_.find(edge_key(node, tokens[i].word));
  }
}

NounBreadth Lexicon::breadth_of(std::string_view singular) const {
  const std::uint32_t found = counted_.find(hash_of(singular));
  return found == 0 ? NounBreadth::specific : static_cast<NounBreadth>((found & (specific_too - 1)) - 1);
}

bool Lexicon::is_counted(std::string_view singular) const {
  return (counted_.find(hash_of(singular)) & specific_too) != 0;
}

std::span<const std::string_view> Lexicon::languages() {
  static const std::vector<std::string_view> found = [] {
    std::vector<std::string_view> list;
    for (const Embedded& file : embedded_tables()) {
      const auto slash = file.path.find('/');
      if (slash == std::string_view::npos) continue;
      const auto language = file.path.substr(0, slash);
      if (file.path.substr(slash + 1) != "functions.tsv") continue;  // by its small words a language is known
      if (std::find(list.begin(), list.end(), language) == list.end()) list.push_back(language);
    }
    return list;
  }();
  return found;
}

// The folder for a text in none of the languages.
constexpr std::string_view other = "other";

const Lexicon& Lexicon::of(std::string_view language) {
  // Most sessions see one language or two: each is loaded when a text first asks for it.
  static const auto all = [] {
    std::map<std::string_view, Lazy<Lexicon>> of_language;
    for (const std::string_view l : languages()) of_language.try_emplace(l);
    of_language.try_emplace(other);
    return of_language;
  }();
  auto found = all.find(language);
  if (found == all.end()) found = all.find(other);
  return found->second.get([&] { return std::make_unique<const Lexicon>(found->first); });
}

}  // namespace recoupe
