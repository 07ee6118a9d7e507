/**
 * Where everything is kept: a PostgreSQL of our own in the data folder, or the one that
 * LYHORD_DATABASE_URL names. Hands out one data source whose migrations have already run, and sees
 * to it that what has been acknowledged survives whatever is killed. Nobody outside needs more than
 * {@code DataSource}.
 */
@NullMarked
package lyhord.database;

import org.jspecify.annotations.NullMarked;
