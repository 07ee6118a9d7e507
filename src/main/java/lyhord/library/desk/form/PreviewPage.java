package lyhord.library.desk.form;

import lyhord.library.ItemPage;

/** An item as it will look, and the way back to its form. */
public record PreviewPage(String form, ItemPage item) {}
