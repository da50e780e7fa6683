package org.demarche.job;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.demarche.Problem;

/** The archives a user names, on any file system Hadoop reaches: files, folders with all below them, patterns. */
final class ArchivePaths {
    /**
     * One archive.
     *
     * @param address where executors open it
     * @param origin how the user would name it: what documents in it are called after
     * @param bytes its size
     */
    record ArchivePath(String address, String origin, long bytes) implements Serializable {}

    private final Configuration hadoop;

    ArchivePaths(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** Every archive under these places, in order of name; a place without any is a problem. */
    List<ArchivePath> find(List<String> places, Consumer<Problem> problems) {
        List<ArchivePath> found = new ArrayList<>();
        for (String place : places) {
            int before = found.size();
            try {
                find(place, found);
            } catch (IOException | IllegalArgumentException e) {
                problems.accept(new Problem(place, "source", "cannot be listed: " + e.getMessage()));
                continue;
            }
            if (found.size() == before) {
                problems.accept(new Problem(place, "source", "matches no file; check the path"));
            }
        }
        found.sort(Comparator.comparing(ArchivePath::origin));
        return found;
    }

    private void find(String place, List<ArchivePath> found) throws IOException {
        Path path = new Path(place);
        FileSystem files = path.getFileSystem(hadoop);
        FileStatus[] matches = files.globStatus(path);
        if (matches == null) return;
        for (FileStatus match : matches) {
            RemoteIterator<LocatedFileStatus> below = files.listFiles(match.getPath(), true);
            while (below.hasNext()) {
                LocatedFileStatus file = below.next();
                boolean asked = file.getPath().equals(match.getPath());
                if (asked || mayBeReport(file.getPath().getName())) found.add(named(file, path, files));
            }
        }
    }

    // As on a laptop: in a folder, a name without an ending is a note beside the reports. Marker files such as _SUCCESS
    // stand beside what Hadoop writes.
    private static boolean mayBeReport(String name) {
        return name.contains(".") && !name.startsWith("_") && !name.startsWith(".");
    }

    private static ArchivePath named(FileStatus file, Path place, FileSystem files) {
        String address = file.getPath().toString();
        if (place.toUri().getScheme() != null) return new ArchivePath(address, address, file.getLen());
        String path = file.getPath().toUri().getPath();
        String here = files.getWorkingDirectory().toUri().getPath() + "/";
        boolean relative = !place.isAbsolute() && path.startsWith(here);
        return new ArchivePath(address, relative ? path.substring(here.length()) : path, file.getLen());
    }
}
