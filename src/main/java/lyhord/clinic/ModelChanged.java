package lyhord.clinic;

/**
 * The clients understand with another model from now on.
 *
 * @param topics whether the topics themselves are others
 */
record ModelChanged(boolean topics) {}
