package org.openleap.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings in force: environment first, then system properties, then the default of {@link ServerSetting}. */
public final class Settings {
    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    public static Settings of(Map<String, String> values) {
        return new Settings(values);
    }

    /** What the process was started with. */
    public static Settings ofThisProcess() {
        var all = new HashMap<String, String>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("LEAP_"))
                .forEach(name -> all.put(name, System.getProperty(name)));
        all.putAll(System.getenv());
        return new Settings(all);
    }

    /** The value, or the default, which may be empty. */
    public String text(ServerSetting setting) {
        var value = values.getOrDefault(setting.name(), "");
        return value.isBlank() ? setting.byDefault() : value.trim();
    }

    public boolean isSet(ServerSetting setting) {
        return !text(setting).isEmpty();
    }

    /** @throws StartRefused naming the setting when it is empty */
    public String require(ServerSetting setting) throws StartRefused {
        if (!isSet(setting)) {
            throw new StartRefused("The setting " + setting + " is not set.");
        }
        return text(setting);
    }

    /** @throws StartRefused naming the setting when it is not a port number */
    public int port(ServerSetting setting) throws StartRefused {
        var text = text(setting);
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65_535) {
            throw new StartRefused(
                    "The setting " + setting + " must be a port number from 1 to 65535, not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    public Path path(ServerSetting setting) {
        return Path.of(text(setting)).toAbsolutePath().normalize();
    }

    /**
     * A secret: the content of the file named by the {@code _FILE} twin, or else the plain value.
     *
     * @throws StartRefused naming the setting when the file cannot be read
     */
    public String secret(ServerSetting setting) throws StartRefused {
        var file = values.getOrDefault(setting.fileTwin(), "");
        if (file.isBlank()) {
            return text(setting);
        }
        try {
            return Files.readString(Path.of(file.trim())).strip();
        } catch (IOException unreadable) {
            throw new StartRefused(
                    "The file " + file + " named by " + setting.fileTwin() + " cannot be read.", unreadable);
        }
    }
}
