// Loading: rows are split where they stand in the embedded bytes, their forms scanned like any text, and the phrases
// laid into one trie whose edges, words and all are open-addressed tables. After freeze() nothing changes.
#include "lang/lexicon.h"

#include <algorithm>
#include <memory>
#include <unordered_map>

#include "base/utf8.h"
#include "lang/tables.h"

namespace recoupe {
namespace {

std::size_t power_of_two(std::size_t at_least) {
  std::size_t size = 16;
  while (size < at_least) size *= 2;
  return size;
}

constexpr std::uint64_t edge_key(std::uint32_t node, std::uint32_t word) {
  return (static_cast<std::uint64_t>(node) << 32) | word;
}
constexpr std::size_t scattered(std::uint64_t key) {
  return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 24);
}

template <class Slots>
void insert(Slots& slots, std::uint64_t key, std::uint32_t value) {
  std::size_t at = scattered(key) & (slots.size() - 1);
  while (slots[at].value != 0 && slots[at].key != key) at = (at + 1) & (slots.size() - 1);
  if (slots[at].value == 0) slots[at] = {key, value};
}

template <class Slots>
std::uint32_t find(const Slots& slots, std::uint64_t key) {
  if (slots.empty()) return 0;
  std::size_t at = scattered(key) & (slots.size() - 1);
  while (slots[at].value != 0) {
    if (slots[at].key == key) return slots[at].value;
    at = (at + 1) & (slots.size() - 1);
  }
  return 0;
}

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
  words_.resize(power_of_two(builder_->words.size() * 2));
  for (const auto& [key, word] : builder_->words) insert(words_, key, word);
  bare_words_.resize(power_of_two(builder_->bare.size() * 2));
  for (const auto& [key, word] : builder_->bare) insert(bare_words_, key, word);
  edges_.resize(power_of_two(builder_->edges.size() * 2));
  for (const auto& [key, node] : builder_->edges) insert(edges_, key, node);
  for (const auto& rows : builder_->rows_at) {
    nodes_.push_back({static_cast<std::uint32_t>(node_rows_.size()), static_cast<std::uint32_t>(rows.size())});
    node_rows_.insert(node_rows_.end(), rows.begin(), rows.end());
  }
}

std::uint32_t Lexicon::word(std::uint64_t key) const { return find(words_, key); }

std::uint32_t Lexicon::child(std::uint32_t node, std::uint32_t word) const {
  return find(edges_, edge_key(node, word));
}

void Lexicon::identify(std::string_view text, std::span<Token> tokens) const {
  for (Token& token : tokens) {
    token.word = word(token.key);
    if (token.word != 0 || token.kind != TokenKind::word) continue;
    // Typed without accents, or in capitals: the whole word is then plain, so its own hash is the accentless one.
    token.word = find(bare_words_, token.key);
    if (token.word == 0 && token.is(Token::all_caps))
      token.word = find(bare_words_, hash_of(bare(folded(slice(text, token.span)))));
  }
}

void Lexicon::match(std::span<const Token> tokens, std::size_t at, std::vector<Match>& out) const {
  std::uint32_t node = 0;
  for (std::size_t i = at; i < tokens.size() && tokens[i].word != 0; ++i) {
    if (i > at && tokens[i].is(Token::paragraph_start)) break;
    node = child(node, tokens[i].word);
    if (node == 0) break;
    for (std::uint32_t k = 0; k < nodes_[node].row_count; ++k) {
      const Row& row = rows_[node_rows_[nodes_[node].first_row + k]];
      out.push_back(
          {static_cast<std::uint32_t>(at), static_cast<std::uint16_t>(i - at + 1), row.table, row.code, &row});
    }
  }
}

NounBreadth Lexicon::breadth_of(std::string_view singular) const {
  for (const Row* row : rows(Table::noun))
    if (row->fields[0] == singular) return static_cast<NounBreadth>(row->code);
  return NounBreadth::specific;
}

bool Lexicon::is_counted(std::string_view singular) const {
  for (const Row* row : rows(Table::noun))
    if (is(*row, Table::noun, NounBreadth::specific) && row->fields[0] == singular) return true;
  return false;
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
  static const auto all = [] {
    std::vector<std::unique_ptr<const Lexicon>> list;
    for (const std::string_view l : languages()) list.push_back(std::make_unique<const Lexicon>(l));
    list.push_back(std::make_unique<const Lexicon>(other));
    return list;
  }();
  for (const auto& lexicon : all)
    if (lexicon->language() == language) return *lexicon;
  return *all.back();
}

}  // namespace recoupe
