package lyhord.library.shelf;

import java.util.List;
import lyhord.library.Row;
import lyhord.library.linked.Card.Link;
import lyhord.web.Pager;

/** All of one kind. */
public record ShelfPage(
    String title, String lead, int count, List<Row> rows, Pager pager, List<Link> feeds) {}
