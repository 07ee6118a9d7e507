package lyhord.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import lyhord.StartFault;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files that make a module's schema. */
record MigrationFiles(String module, String folder, String fingerprint) {

  static MigrationFiles of(String module) {
    var folder = "db/migration/" + module;
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + folder + "/V*.sql");
      if (files.length == 0) {
        throw new StartFault(
            "Modulen %s står i lyhord.modules men har inga filer i %s.".formatted(module, folder));
      }
      return new MigrationFiles(module, folder, fingerprint(files));
    } catch (IOException e) {
      throw new StartFault("%s går inte att läsa.".formatted(folder), e);
    }
  }

  private static String fingerprint(Resource[] files) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
      for (var file : files) {
        digest.update(String.valueOf(file.getFilename()).getBytes(UTF_8));
        digest.update(file.getContentAsByteArray());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
