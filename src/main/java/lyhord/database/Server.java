package lyhord.database;

/** A PostgreSQL that answers. */
interface Server extends AutoCloseable {

  Address address();

  @Override
  void close();
}
