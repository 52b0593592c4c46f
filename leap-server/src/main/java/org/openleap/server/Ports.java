package org.openleap.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks whether a port is free before something large is started on it. */
public final class Ports {

    private Ports() {}

    /** @throws StartRefused naming the port and the setting when something else listens there */
    public static int requireFree(Settings settings, ServerSetting setting) throws StartRefused {
        var port = settings.port(setting);
        if (!isFree(null, port) || !isFree(InetAddress.getLoopbackAddress(), port)) {
            throw new StartRefused("Port " + port + " is already in use: stop the program that uses it, or set "
                    + setting + " to a free port.");
        }
        return port;
    }

    private static boolean isFree(InetAddress address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
