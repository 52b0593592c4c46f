package org.openleap.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Finds the tools and gives them their libraries, in a class loader that LEAP itself cannot see. */
final class Toolbox {
    private final Installation installation;

    Toolbox(Installation installation) {
        this.installation = installation;
    }

    /** Uses the tool of that word. @throws StartRefused when the tool refuses, or is not installed */
    void use(String word, Settings settings) throws StartRefused {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader("leap-tools", libraries(), Toolbox.class.getClassLoader())) {
            thread.setContextClassLoader(loader);
            find(word, loader).use(installation, settings);
        } catch (IOException unreadable) {
            throw new StartRefused("The libraries in " + installation.libraries() + " cannot be read.", unreadable);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Tool find(String word, ClassLoader loader) throws StartRefused {
        return ServiceLoader.load(Tool.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .filter(tool -> tool.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new StartRefused(
                        "The tool \"" + word + "\" is missing from " + installation.libraries() + "."));
    }

    private URL[] libraries() throws IOException {
        var urls = new ArrayList<URL>();
        for (var folder : List.of(installation.libraries(), installation.demoLibraries())) {
            if (Files.isDirectory(folder)) {
                try (var files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".jar"))
                            .map(Toolbox::url)
                            .forEach(urls::add);
                }
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
