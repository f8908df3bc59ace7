package vigil.device.tcp;

/// Where a port on the network is: `tcp://host:port` or `rfc2217://host:port`.
///
/// The host is a name, an IPv4 number, or an IPv6 number in brackets (`tcp://[fe80::1]:4001`). Host names may bear
/// underscores, as names of machines do, so this is not a `java.net.URI`.
///
/// Thread rule: immutable.
///
/// @param text the whole address as it was written
record NetworkAddress(String text, String host, int port) {
    private static final int LARGEST_PORT = 65_535;

    /// Reads an address whose beginning is `scheme`, for example `tcp://`.
    ///
    /// @throws IllegalArgumentException with one sentence if it is not of that form
    static NetworkAddress parse(String scheme, String text) {
        if (!text.startsWith(scheme)) {
            throw wrong(scheme, text);
        }
        String place = text.substring(scheme.length());
        int colon = place.lastIndexOf(':');
        if (colon < 1) {
            throw wrong(scheme, text);
        }
        String host = place.substring(0, colon);
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        String bare = bracketed ? host.substring(1, host.length() - 1) : host;
        boolean odd = bare.isEmpty() || bare.matches(".*[\\s/@\\[\\]].*") || (!bracketed && bare.indexOf(':') >= 0);
        if (odd) {
            throw wrong(scheme, text);
        }
        return new NetworkAddress(text, bare, port(scheme, text, place.substring(colon + 1)));
    }

    private static int port(String scheme, String text, String digits) {
        if (!digits.matches("[0-9]{1,5}")) {
            throw wrong(scheme, text);
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > LARGEST_PORT) {
            throw new IllegalArgumentException(
                    "A network port is a number from 1 to " + LARGEST_PORT + ", not " + port + " as in " + text + ".");
        }
        return port;
    }

    private static IllegalArgumentException wrong(String scheme, String text) {
        return new IllegalArgumentException("A port on the network is written " + scheme + "HOST:PORT, for example "
                + scheme + "192.168.1.20:4001, not \"" + text + "\".");
    }
}
