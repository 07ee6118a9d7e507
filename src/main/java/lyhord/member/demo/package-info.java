/** A small cast to sign in as, for who tries the platform on their own machine. */
@org.jspecify.annotations.NullMarked
package lyhord.member.demo;
