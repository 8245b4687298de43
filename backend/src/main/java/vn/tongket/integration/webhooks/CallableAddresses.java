package vn.tongket.integration.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What may be called. Only addresses that the whole Internet can reach are, so that nobody has this server call what
 * stands beside it; an installation whose receivers are in its own network names those networks.
 */
@ApplicationScoped
class CallableAddresses {

    /**
     * Not of the whole Internet (the special-purpose registries of IANA), and the addresses under which clouds tell their
     * machines' secrets, one of which lies among ordinary ones.
     */
    private static final List<Network> FORBIDDEN = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "168.63.129.16/32",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(Network::parse)
            .toList();

    /** Of IPv6 only this was ever given out for the whole Internet. */
    private static final Network GLOBAL_IPV6 = Network.parse("2000::/3");

    private static final int LONGEST_URL = 2000;
    private static final int HIGHEST_PORT = 65_535;

    private final AddressLookup lookup;
    private final List<Network> allowed;
    private final boolean allowHttp;

    CallableAddresses(
            AddressLookup lookup,
            @ConfigProperty(name = "tongket.webhook.allowed-networks") Optional<List<String>> allowed,
            @ConfigProperty(name = "tongket.webhook.allow-http", defaultValue = "false") boolean allowHttp) {
        this.lookup = lookup;
        this.allowed = allowed.orElse(List.of()).stream()
                .map(CallableAddresses::network)
                .toList();
        this.allowHttp = allowHttp;
    }

    private static Network network(String text) {
        try {
            return Network.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "TONGKET_WEBHOOK_ALLOWED_NETWORKS must be networks such as 10.20.0.0/16, separated by commas, not '"
                            + text + "'.",
                    e);
        }
    }

    /** A name leads where nothing may be called. */
    static final class ForbiddenAddress extends Exception {
        private static final long serialVersionUID = 1L;

        ForbiddenAddress(String host, InetAddress address) {
            super(host + " leads to " + address.getHostAddress());
        }
    }

    /** What is wrong with an address of a receiver; empty where nothing is. */
    Optional<String> faultOf(String url) {
        if (url.length() > LONGEST_URL || !url.matches("\\p{Graph}+")) {
            return Optional.of("webhook.url-form");
        }
        try {
            return faultOf(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.of("webhook.url-form");
        }
    }

    private Optional<String> faultOf(URI url) {
        boolean web = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
        boolean plain = url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawFragment() == null
                && url.getPort() != 0
                && url.getPort() <= HIGHEST_PORT;
        if (!web || !plain) {
            return Optional.of("webhook.url-form");
        }
        if (!allowHttp && !"https".equalsIgnoreCase(url.getScheme())) {
            return Optional.of("webhook.url-not-https");
        }
        return isLiteral(url.getHost()) && !literalMayBeCalled(url.getHost())
                ? Optional.of("webhook.url-forbidden")
                : Optional.empty();
    }

    /** Names are looked up when they are called, and each time anew; what is no name can be judged at once. */
    private static boolean isLiteral(String host) {
        return host.startsWith("[") || host.matches("(?i)(0x[0-9a-f]+|\\d+)(\\.(0x[0-9a-f]+|\\d+))*\\.?");
    }

    private boolean literalMayBeCalled(String host) {
        try {
            return mayBeCalled(InetAddress.getByName(host.replaceAll("[\\[\\]]|%.*", "")));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /**
     * Where a receiver is to be called: the addresses of its name, each of which may be, those of IPv4 first.
     *
     * @throws UnknownHostException where the name has none
     * @throws ForbiddenAddress where one of them may not be called; then none is
     */
    List<InetAddress> addressesOf(String host) throws UnknownHostException, ForbiddenAddress {
        List<InetAddress> addresses = lookup.addressesOf(host);
        if (addresses.isEmpty()) {
            throw new UnknownHostException(host);
        }
        for (InetAddress address : addresses) {
            if (!mayBeCalled(address)) {
                throw new ForbiddenAddress(host, address);
            }
        }
        return addresses.stream()
                .sorted(Comparator.comparing(address -> !(address instanceof Inet4Address)))
                .toList();
    }

    boolean mayBeCalled(InetAddress address) {
        if (allowed.stream().anyMatch(network -> network.holds(address))) {
            return true;
        }
        boolean sixteen = Network.plain(address.getAddress()).length == 16;
        return (!sixteen || GLOBAL_IPV6.holds(address))
                && FORBIDDEN.stream().noneMatch(network -> network.holds(address));
    }
}
