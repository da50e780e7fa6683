package org.demarche.bench.race;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Other people's pipelines and extractors, in the module {@code peers} beside ours: built when asked for the first time,
 * as the default build leaves it out.
 */
public final class Peers {
    /** CoreNLP with coreference and quotations. */
    public static final String CORENLP_QUOTES = "corenlp-quotes";

    private static final String CORENLP = "org.demarche.peers.CoreNlp";
    private static final String EXTRACTORS = "org.demarche.peers.Extractors";

    private record Peer(String name, String type, Optional<String> argument) {}

    private static final Map<String, Peer> PIPELINES = new LinkedHashMap<>();
    private static final Map<String, Peer> OF_PAGES = new LinkedHashMap<>();

    static {
        PIPELINES.put("nlp4j", new Peer("NLP4J: pos, lemma, dep", "org.demarche.peers.Nlp4j", Optional.empty()));
        PIPELINES.put("corenlp-parse", coreNlp("tokenize,pos,lemma,depparse"));
        PIPELINES.put("corenlp", coreNlp("tokenize,pos,lemma,ner,depparse"));
        PIPELINES.put(CORENLP_QUOTES, coreNlp("tokenize,pos,lemma,ner,depparse,coref,quote"));
        OF_PAGES.put("readability4j", new Peer("Readability4J", EXTRACTORS, Optional.of("readability4j")));
        OF_PAGES.put("boilerpipe", new Peer("boilerpipe", EXTRACTORS, Optional.of("boilerpipe")));
    }

    private static Peer coreNlp(String annotators) {
        return new Peer("CoreNLP: " + annotators, CORENLP, Optional.of(annotators));
    }

    private final String classPath;

    private Peers(String classPath) {
        this.classPath = classPath;
    }

    /**
     * Finds the module and builds it when it is not built yet.
     *
     * @param told is told when building begins
     * @throws IOException when it is not there or cannot be built; the message says what to do
     */
    public static Peers ready(Consumer<String> told) throws IOException {
        Path module = root().resolve("peers");
        if (!Files.exists(module.resolve("pom.xml")))
            throw new IOException(
                    "the peers are not here: " + module + " has no pom.xml; they are part of the sources");
        Path classPath = module.resolve("target/classpath");
        if (!Files.exists(classPath)) build(module, told);
        // Our Runner alone is asked for from our own jar, which therefore stands last.
        return new Peers(String.join(
                File.pathSeparator,
                module.resolve("target/classes").toString(),
                Files.readString(classPath).strip(),
                here().toString()));
    }

    private static void build(Path module, Consumer<String> told) throws IOException {
        told.accept("building the peers: fetches about 750 MB from Maven Central the first time");
        Process maven = new ProcessBuilder(
                        "mvn", "-B", "-q", "-f", module.resolve("pom.xml").toString(), "package")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (maven.onExit().join().exitValue() != 0)
            throw new IOException(
                    "the peers could not be built; try: mvn -f " + module.resolve("pom.xml") + " package");
    }

    /** The pipelines of these names; all of them when none is named. */
    public List<Contender> pipelines(List<String> names) throws IOException {
        return contenders(PIPELINES, names);
    }

    /** The extractors of bodies of pages. */
    List<Contender> ofPages() throws IOException {
        return contenders(OF_PAGES, List.of());
    }

    private List<Contender> contenders(Map<String, Peer> all, List<String> names) throws IOException {
        List<Contender> contenders = new ArrayList<>();
        for (String name : names.isEmpty() ? List.copyOf(all.keySet()) : names) {
            Peer peer = all.get(name);
            if (peer == null) throw new IOException("no peer is called " + name + "; there are " + all.keySet());
            contenders.add(new Contender(peer.name(), peer.type(), peer.argument(), classPath));
        }
        return contenders;
    }

    // bench/target/lib/demarche-bench.jar or bench/target/classes
    private static Path root() throws IOException {
        for (Path at = here(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("pom.xml")) && Files.exists(at.resolve("bench"))) return at;
        }
        return Path.of("").toAbsolutePath();
    }

    private static Path here() throws IOException {
        try {
            return Path.of(Peers.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("cannot tell where Démarche stands", e);
        }
    }
}
