package org.openleap.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request that nobody in good faith sends.
 *
 * @param what is wrong with it, for the message of the test
 * @param operation as the description names it
 * @param path below {@code /api}, with its query
 * @param refused whether it must be refused; else it may also be taken as it is
 */
record HostileRequest(
        String what,
        String operation,
        String method,
        String path,
        Map<String, String> headers,
        byte[] body,
        boolean refused) {

    HostileRequest saying(String wrong) {
        return new HostileRequest(wrong, operation, method, path, headers, body, true);
    }

    HostileRequest perhaps() {
        return new HostileRequest(what, operation, method, path, headers, body, false);
    }

    HostileRequest at(String otherPath) {
        return new HostileRequest(what, operation, method, otherPath, headers, body, refused);
    }

    HostileRequest by(String otherMethod) {
        return new HostileRequest(what, operation, otherMethod, path, headers, body, refused);
    }

    HostileRequest with(String header, String value) {
        var more = new TreeMap<>(headers);
        more.put(header, value);
        return new HostileRequest(what, operation, method, path, more, body, refused);
    }

    HostileRequest without(String header) {
        var fewer = new TreeMap<>(headers);
        fewer.remove(header);
        return new HostileRequest(what, operation, method, path, fewer, body, refused);
    }

    HostileRequest sending(String json) {
        return sending(json.getBytes(StandardCharsets.UTF_8));
    }

    HostileRequest sending(byte[] bytes) {
        return new HostileRequest(what, operation, method, path, headers, bytes, refused);
    }

    boolean has(String header) {
        return headers.containsKey(header);
    }

    @Override
    public String toString() {
        return operation + ": " + what;
    }
}
