// The module is what the build makes of the documents: those of `Specs` and the one beside this file.
