package org.demarche.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A disk of a few pages in memory, which only root can have: the true thing where a test needs a disk that is full. */
final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one over the folder; empty where the machine does not let us. */
    static Optional<SmallDisk> over(Path folder, int kilobytes) throws IOException, InterruptedException {
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", folder.toString());
        return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
    }

    /** Makes it larger or smaller. */
    void resize(int kilobytes) throws IOException, InterruptedException {
        remount("size=" + kilobytes + "k");
    }

    /** Lets nobody write there any more. */
    void seal() throws IOException, InterruptedException {
        remount("ro");
    }

    private void remount(String option) throws IOException, InterruptedException {
        if (!run("mount", "-o", "remount," + option, folder.toString())) throw new IOException("remount " + option);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!run("umount", folder.toString())) throw new IOException("umount " + folder);
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        if (!System.getProperty("os.name").equals("Linux")) return false;
        List<String> all = new ArrayList<>(List.of(command));
        return new ProcessBuilder(all)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
