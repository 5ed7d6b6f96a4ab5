# The toolchain of the `wasm` preset: Emscripten's own CMake platform file, found beside the em++ on the PATH.
find_program(EMXX em++)
if(NOT EMXX)
  message(FATAL_ERROR "Emscripten is missing: em++ is not on the PATH (Debian: emscripten)")
endif()
get_filename_component(emscripten_root ${EMXX} REALPATH)
get_filename_component(emscripten_root ${emscripten_root} DIRECTORY)
include(${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)
