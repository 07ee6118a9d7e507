/** The way from a draft to the public: another pair of eyes, now or at a time, and back again. */
@org.jspecify.annotations.NullMarked
package lyhord.library.desk.release;
