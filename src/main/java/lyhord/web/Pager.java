package lyhord.web;

/** Where in a long list the reader is. Pages count from 1. */
public record Pager(int page, int pages, String path) {

  public static Pager of(int page, int rows, int rowsPerPage, String path) {
    var pages = Math.max(1, Math.ceilDiv(rows, rowsPerPage));
    return new Pager(Math.clamp(page, 1, pages), pages, path);
  }

  public boolean hasPrevious() {
    return page > 1;
  }

  public boolean hasNext() {
    return page < pages;
  }

  public String to(int other) {
    return other == 1 ? path : path + (path.contains("?") ? "&" : "?") + "sida=" + other;
  }
}
