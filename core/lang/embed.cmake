# Builds the data files into the library: every core/lang/**.tsv and the reference rates, as one generated source that
# defines what embedded.h declares. Included by CMakeLists.txt, which gets ${embedded_source}; run with -P by the build.
# What only tests and readers need, the examples and the comments, is left out of the WebAssembly module, which is sent
# over networks.

if(NOT CMAKE_SCRIPT_MODE_FILE)
  set(embedded_source ${PROJECT_BINARY_DIR}/embedded.cpp)
  set(rates ${PROJECT_SOURCE_DIR}/core/inspect/data/rates-majors.bin)
  file(GLOB_RECURSE tables CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.tsv)
  add_custom_command(
    OUTPUT ${embedded_source}
    COMMAND ${CMAKE_COMMAND} "-DTABLES=${tables}" -DRATES=${rates} -DOUTPUT=${embedded_source}
            "-DBRIEF=${EMSCRIPTEN}" -P ${CMAKE_CURRENT_LIST_FILE}
    DEPENDS ${tables} ${rates} ${CMAKE_CURRENT_LIST_FILE}
    COMMENT "Embedding the language tables and the reference rates"
    VERBATIM)
  return()
endif()

# One literal of \x escapes for a whole file: any byte is safe in it, and compilers read it much faster than an array of
# numbers. GCC and Clang set no limit on its length.
function(literal_of hex out)
  string(REGEX REPLACE "(..)" "\\\\x\\1" escaped "${hex}")
  set(${out} "\"${escaped}\"" PARENT_SCOPE)
endfunction()

# The bytes of a table in hexadecimal. Brief: comments and the last column, which is the example, are emptied; lines and
# columns stay. These four have no examples.
function(table_hex file out)
  get_filename_component(name ${file} NAME)
  if(NOT BRIEF OR name MATCHES "^(messages|kin|moving|currency_places)\\.tsv$")
    file(READ ${file} hex HEX)
  else()
    file(READ ${file} bytes)
    string(REGEX REPLACE "\n#[^\n]*" "\n#" bytes "\n${bytes}")
    string(REGEX REPLACE "\t[^\t\n]*\n" "\t\n" bytes "${bytes}")
    string(SUBSTRING "${bytes}" 1 -1 bytes)
    string(HEX "${bytes}" hex)
  endif()
  set(${out} "${hex}" PARENT_SCOPE)
endfunction()

set(entries "")
set(count 0)
list(SORT TABLES)
foreach(table IN LISTS TABLES)
  file(RELATIVE_PATH path ${CMAKE_CURRENT_LIST_DIR} ${table})
  table_hex(${table} hex)
  string(LENGTH "${hex}" digits)
  math(EXPR size "${digits} / 2")
  literal_of("${hex}" literal)
  string(APPEND entries "    {\"${path}\", {${literal}, ${size}}},\n")
  math(EXPR count "${count} + 1")
endforeach()

file(SIZE ${RATES} rates_size)
file(READ ${RATES} rates_hex HEX)
literal_of("${rates_hex}" rates_literal)

file(WRITE ${OUTPUT} "// Written by core/lang/embed.cmake.
#include \"lang/embedded.h\"

#include <array>

namespace recoupe {
namespace {
constexpr std::array<Embedded, ${count}> tables{{
${entries}}};
constexpr unsigned char rates[] = ${rates_literal};
}  // namespace

std::span<const Embedded> embedded_tables() { return tables; }
std::span<const unsigned char> embedded_rates() { return {rates, ${rates_size}}; }
}  // namespace recoupe
")
