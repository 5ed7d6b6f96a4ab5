# Packs the part of utf8proc's tables that base/letters needs into a source of the core, ${letters_source}, natively and
# for WebAssembly alike: the core itself links no utf8proc.
add_executable(pack_letters ${CMAKE_CURRENT_LIST_DIR}/pack_letters.cpp)
target_include_directories(pack_letters PRIVATE core)
target_link_libraries(pack_letters PRIVATE utf8proc)
if(EMSCRIPTEN)
  target_link_options(pack_letters PRIVATE -sENVIRONMENT=node -sWASM_ASYNC_COMPILATION=0)  # it would fetch itself from a URL
endif()
set(letters_source ${PROJECT_BINARY_DIR}/letters.cpp)
add_custom_command(
  OUTPUT ${letters_source}
  COMMAND pack_letters > ${letters_source}
  DEPENDS pack_letters
  COMMENT "Packing the letters"
  VERBATIM)
