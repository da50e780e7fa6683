package org.demarche.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of our own: in a folder that goes with it, on loopback only, for the time of a test class. */
final class PostgresCluster implements AutoCloseable {
    private static final String USER = "demarche";

    private final Path folder;
    private final Path programs;
    private final int port;
    private int databases;

    PostgresCluster() {
        programs = programs();
        try {
            folder = Files.createTempDirectory("demarche-postgres");
            if (isRoot()) Files.setOwner(folder, owner());
            port = freePort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("initdb", "-D", data(), "-U", USER, "--auth=trust", "-E", "UTF8", "--locale=C", "-N");
        start();
    }

    /** Breaks every connection and starts anew, as after a power cut. */
    void restart() {
        run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        start();
    }

    private void start() {
        String options = "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -p " + port;
        run("pg_ctl", "-D", data(), "-l", folder.resolve("log").toString(), "-o", options, "-w", "start");
    }

    /** The address of a new, empty database. */
    String database() {
        String name = "archive" + ++databases;
        try (Connection connection = DriverManager.getConnection(url("postgres"))) {
            connection.createStatement().execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("the test's PostgreSQL gives no database", e);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
    }

    @Override
    public void close() {
        run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void run(String program, String... options) {
        List<String> command = new ArrayList<>();
        // PostgreSQL refuses to be run by root; Debian's package brings a user for it.
        if (isRoot()) command.addAll(List.of("runuser", "-u", "postgres", "--"));
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(options));
        try {
            File told = Files.createTempFile("demarche-postgres", ".out").toFile();
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(told)
                    .start();
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);
            String output = Files.readString(told.toPath());
            Files.delete(told.toPath());
            if (!ended || process.exitValue() != 0) throw new IllegalStateException(program + ": " + output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private java.nio.file.attribute.UserPrincipal owner() throws IOException {
        return folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    // Debian keeps the server's programs off the path, one folder a version.
    private static Path programs() {
        List<Path> folders = new ArrayList<>();
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            folders.add(Path.of(folder));
        File[] versions = new File("/usr/lib/postgresql").listFiles();
        if (versions != null)
            for (File version : versions) folders.add(version.toPath().resolve("bin"));
        return folders.stream()
                .filter(folder ->
                        Files.isExecutable(folder.resolve("initdb")) && Files.isExecutable(folder.resolve("pg_ctl")))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "PostgreSQL's server is missing and these tests need it; on Debian: apt-get install postgresql"));
    }
}
