package lyhord.workbench.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lyhord.understanding.Addressee;
import lyhord.understanding.Bank;

/** The files of content/questions as they would be with what has been added here. */
final class Export {

  private final List<Bank.Example> all;

  Export(Bank bank, List<Bank.Example> added) {
    var topics = added.stream().map(Bank.Example::topic).collect(Collectors.toSet());
    var both = new LinkedHashSet<>(bank.examples());
    both.addAll(added);
    this.all = both.stream().filter(it -> topics.contains(it.topic())).toList();
  }

  /** A file for each topic that has been added to, whole, so that it can replace the old one. */
  Map<String, String> files() {
    var files = new LinkedHashMap<String, String>();
    for (var topic : new TreeSet<>(all.stream().map(Bank.Example::topic).toList())) {
      files.put(topic + ".yaml", yaml(topic));
    }
    return files;
  }

  byte[] zip() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files().entrySet()) {
        zip.putNextEntry(new ZipEntry("questions/" + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.toByteArray();
  }

  private String yaml(String topic) {
    var lines = new StringBuilder();
    for (var addressee : Addressee.values()) {
      var voices =
          all.stream()
              .filter(it -> it.topic().equals(topic) && it.addressee() == addressee)
              .collect(
                  Collectors.groupingBy(
                      Bank.Example::voice, LinkedHashMap::new, Collectors.toList()));
      if (!voices.isEmpty()) {
        lines.append(addressee.swedish()).append(":\n");
      }
      voices.forEach((voice, examples) -> write(lines, voice, examples));
    }
    return lines.toString();
  }

  private static void write(StringBuilder lines, String voice, List<Bank.Example> examples) {
    lines.append("  ").append(voice).append(":\n");
    examples.forEach(it -> lines.append("    - ").append(quoted(it.text())).append('\n'));
  }

  /** Plain words stand as they are; all else within quotation marks. */
  static String quoted(String text) {
    if (text.matches("\\p{L}+[ ][\\p{L}\\d ?.,]*[\\p{L}\\d?.]")) {
      return text;
    }
    var safe = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + safe.replace("\n", "\\n").replace("\t", "\\t") + '"';
  }
}
