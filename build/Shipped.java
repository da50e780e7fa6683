import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Compares what a release ships with what was agreed: the list of its parts (the SBOM), the jars themselves, and {@code
 * dist/shipped.tsv}, which records each part's licence and checksum. A part that is new, gone, of another licence or of other
 * bytes ends it with 1. Run by build/sbom.sh; {@code --write} records what is shipped now.
 */
final class Shipped {
    // What may be shipped with an Apache-2.0 product; of a choice, one is enough.
    private static final Set<String> LICENCES = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD-4-Clause",
            "EPL-2.0",
            "(CDDL-1.0 OR GPL-2.0-with-classpath-exception)",
            "Similar to Apache License but with the acknowledgment clause removed");
    private static final String HEAD = "# What a release ships beside Démarche itself. Written by: sh build/sbom.sh --write\n"
            + "# part\tversion\tlicence\tSHA-256\n";

    private final List<String> faults = new ArrayList<>();

    private record Part(String group, String name, String version, String licence, String sha256) {
        String jar() {
            return name + "-" + version + ".jar";
        }

        String row() {
            return group + ":" + name + "\t" + version + "\t" + licence + "\t" + sha256;
        }
    }

    public static void main(String[] args) throws Exception {
        boolean write = args.length > 0 && args[0].equals("--write");
        Shipped shipped = new Shipped();
        List<Part> parts = parts(Path.of("dist", "target", "sbom.xml"));
        shipped.jars(parts, Path.of("dist", "target", "lib"));
        parts.forEach(shipped::licence);
        shipped.documented();
        Path record = Path.of("dist", "shipped.tsv");
        String rows = HEAD + parts.stream().map(Part::row).sorted().map(row -> row + "\n").collect(Collectors.joining());
        if (write) Files.writeString(record, rows);
        else shipped.recorded(rows, record);
        shipped.faults.forEach(System.err::println);
        if (!shipped.faults.isEmpty()) System.exit(1);
        System.out.println(parts.size() + " parts, all recorded");
    }

    private static List<Part> parts(Path sbom) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(sbom.toFile())
                .getDocumentElement();
        List<Part> parts = new ArrayList<>();
        for (Element all : children(root, "components")) {
            for (Element each : children(all, "component")) {
                if (!text(each, "group").equals("org.demarche")) parts.add(part(each));
            }
        }
        return parts;
    }

    private static Part part(Element component) {
        List<String> licences = new ArrayList<>();
        for (Element each : children(component, "licenses")) {
            children(each, "expression").forEach(expression -> licences.add(expression.getTextContent()));
            for (Element licence : children(each, "license")) {
                String id = text(licence, "id");
                licences.add(id.isEmpty() ? text(licence, "name") : id);
            }
        }
        String sha256 = children(component, "hashes").stream()
                .flatMap(hashes -> children(hashes, "hash").stream())
                .filter(hash -> hash.getAttribute("alg").equals("SHA-256"))
                .map(Node::getTextContent)
                .findFirst()
                .orElse("");
        return new Part(
                text(component, "group"),
                text(component, "name"),
                text(component, "version"),
                String.join(" or ", licences),
                sha256);
    }

    // The SBOM must list exactly the jars that are there, with the bytes they have.
    private void jars(List<Part> parts, Path lib) throws IOException {
        Map<String, Part> listed = new TreeMap<>();
        parts.forEach(part -> listed.put(part.jar(), part));
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.list(lib)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("demarche-"))
                    .forEach(there::add);
        }
        for (String jar : there) if (!listed.containsKey(jar)) faults.add(jar + ": is shipped, but the SBOM does not list it");
        for (Part part : parts) {
            if (!there.contains(part.jar())) faults.add(part.jar() + ": is in the SBOM, but not shipped");
            else if (!sha256(lib.resolve(part.jar())).equals(part.sha256))
                faults.add(part.jar() + ": its bytes are not those the SBOM lists");
        }
    }

    private void licence(Part part) {
        boolean may = Stream.of(part.licence.split(" or ")).anyMatch(LICENCES::contains);
        if (!may) faults.add(part.jar() + ": its licence “" + part.licence + "” is none that may be shipped");
    }

    private void recorded(String rows, Path record) throws IOException {
        Set<String> now = new TreeSet<>(rows.lines().toList());
        Set<String> agreed = new TreeSet<>(Files.exists(record) ? Files.readAllLines(record) : List.of());
        for (String row : now) if (!agreed.contains(row)) faults.add("not recorded in " + record + ": " + row);
        for (String row : agreed) if (!now.contains(row)) faults.add("recorded in " + record + ", not shipped: " + row);
    }

    // What a module names itself has its line, with its version and its reason, in docs/dependencies.md.
    private void documented() throws IOException {
        String root = Files.readString(Path.of("pom.xml"));
        String page = Files.readString(Path.of("docs", "dependencies.md"));
        Pattern named = Pattern.compile(
                "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>\\$\\{([^}]+)}");
        for (String module : List.of("core", "app", "bench", "job")) {
            Matcher each = named.matcher(Files.readString(Path.of(module, "pom.xml")));
            while (each.find()) {
                String property = each.group(3);
                if (property.startsWith("project.")) continue;
                Matcher value = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<").matcher(root);
                if (!value.find()) faults.add(each.group(2) + ": its version " + property + " is not in pom.xml");
                else if (page.lines().noneMatch(line -> line.startsWith("|") && line.contains(value.group(1))))
                    faults.add(each.group(2) + " " + value.group(1) + ": has no line in docs/dependencies.md");
            }
        }
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) found.add(element);
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream().map(Node::getTextContent).findFirst().orElse("");
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] some = new byte[1 << 16];
            for (int read = in.read(some); read >= 0; read = in.read(some)) digest.update(some, 0, read);
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
