package lyhord.library.desk.link;

/** How it went when an address was tried. */
sealed interface Answer {

  /** Something is there. */
  record There() implements Answer {}

  /** The server says that nothing is there. */
  record Gone(String problem) implements Answer {}

  /** Nobody answered: the server is away, or we are. */
  record Silent(String problem) implements Answer {}
}
