package org.demarche.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on loopback that answers what it is told to, byte for byte, however wrong. */
public final class OddServer implements AutoCloseable {
    /** Writes one answer. */
    public interface Answer {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<List<String>> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService workers = Executors.newCachedThreadPool(OddServer::thread);

    public OddServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getByName("0.0.0.0"));
        workers.execute(this::accept);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "odd-server");
        thread.setDaemon(true);
        return thread;
    }

    public OddServer at(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    public OddServer at(String path, String head, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return at(path, out -> {
            out.write(head(head + "\r\nContent-Length: " + bytes.length));
            out.write(bytes);
        });
    }

    public static byte[] head(String lines) {
        return (lines + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Never ends the first line of a header. */
    public static void dripHead(OutputStream out) throws IOException, InterruptedException {
        out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.ISO_8859_1));
        drip(out);
    }

    /** Sends a letter now and then, for ever. */
    public static void drip(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            out.write('a');
            out.flush();
            Thread.sleep(20);
        }
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The lines of every request so far. */
    public List<List<String>> asked() {
        return asked;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                workers.execute(() -> serve(caller));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
            List<String> lines = new CopyOnWriteArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) lines.add(line);
            if (lines.isEmpty()) return;
            asked.add(lines);
            String path = lines.get(0).split(" ")[1];
            Answer answer =
                    answers.getOrDefault(path, out -> out.write(head("HTTP/1.1 404 Not Found\r\nContent-Length: 0")));
            answer.write(caller.getOutputStream());
            caller.getOutputStream().flush();
        } catch (IOException e) {
            // The caller had enough.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        workers.shutdownNow();
    }
}
