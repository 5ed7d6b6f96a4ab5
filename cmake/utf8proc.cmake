# utf8proc carries Unicode's tables, so one version of it serves the native core and the WebAssembly one: another could
# fold a letter differently, and the two reports would differ. Natively an installed library of that version is used;
# otherwise it is compiled: from Debian's source package where apt has it, from the upstream release elsewhere.
set(utf8proc_version 2.8.0)

if(NOT EMSCRIPTEN)
  find_path(UTF8PROC_INCLUDE utf8proc.h)
  find_library(UTF8PROC_LIBRARY utf8proc)
  if(UTF8PROC_INCLUDE AND UTF8PROC_LIBRARY)
    file(READ ${UTF8PROC_INCLUDE}/utf8proc.h header)
    string(REGEX MATCH "VERSION_MAJOR ([0-9]+).*VERSION_MINOR ([0-9]+).*VERSION_PATCH ([0-9]+)" version "${header}")
    if("${CMAKE_MATCH_1}.${CMAKE_MATCH_2}.${CMAKE_MATCH_3}" STREQUAL utf8proc_version)
      add_library(utf8proc INTERFACE)
      target_include_directories(utf8proc SYSTEM INTERFACE ${UTF8PROC_INCLUDE})
      target_link_libraries(utf8proc INTERFACE ${UTF8PROC_LIBRARY})
      return()
    endif()
  endif()
  message(STATUS "utf8proc ${utf8proc_version} is not installed (Debian: libutf8proc-dev): compiling it")
endif()

# Debian's source package, through a source list of its own in the build folder: the machine's lists and caches stay as
# they are, and apt itself says which mirror it uses.
function(utf8proc_from_debian folder)
  find_program(APT_GET apt-get)
  find_program(DPKG_SOURCE dpkg-source)
  if(NOT APT_GET OR NOT DPKG_SOURCE)
    return()
  endif()
  execute_process(
    COMMAND ${APT_GET} indextargets "Created-By: Packages" --format "deb-src $(REPO_URI) $(RELEASE) $(COMPONENT)"
    OUTPUT_VARIABLE lines)
  string(REGEX MATCHALL "[^\n]+ main" lines "${lines}")
  list(REMOVE_DUPLICATES lines)
  list(JOIN lines "\n" lines)
  file(WRITE ${folder}/sources.list "${lines}\n")
  file(MAKE_DIRECTORY ${folder}/lists/partial ${folder}/cache/archives/partial)
  set(apt ${APT_GET} -qq -o Dir::Etc::SourceList=${folder}/sources.list -o Dir::Etc::SourceParts=/dev/null
          -o Dir::State::Lists=${folder}/lists -o Dir::Cache=${folder}/cache -o APT::Sandbox::User=root)
  message(STATUS "Fetching the Debian source package of utf8proc")
  execute_process(COMMAND ${apt} update)
  execute_process(COMMAND ${apt} source utf8proc WORKING_DIRECTORY ${folder})
  file(REMOVE_RECURSE ${folder}/lists ${folder}/cache)
endfunction()

set(source ${PROJECT_BINARY_DIR}/utf8proc/utf8proc-${utf8proc_version})
if(NOT EXISTS ${source}/utf8proc.c)
  utf8proc_from_debian(${PROJECT_BINARY_DIR}/utf8proc)
endif()
if(NOT EXISTS ${source}/utf8proc.c)
  include(FetchContent)
  FetchContent_Declare(
    utf8proc
    URL https://github.com/JuliaStrings/utf8proc/archive/refs/tags/v${utf8proc_version}.tar.gz
    URL_HASH SHA256=a0a60a79fe6f6d54e7d411facbfcc867a6e198608f2cd992490e46f04b1bcecc)
  FetchContent_Populate(utf8proc)
  set(source ${utf8proc_SOURCE_DIR})
endif()

enable_language(C)
add_library(utf8proc STATIC ${source}/utf8proc.c)
target_include_directories(utf8proc SYSTEM PUBLIC ${source})
target_compile_definitions(utf8proc PUBLIC UTF8PROC_STATIC)
target_compile_options(utf8proc PRIVATE -w)
