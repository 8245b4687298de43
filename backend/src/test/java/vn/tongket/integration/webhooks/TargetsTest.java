package vn.tongket.integration.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Server-side request forgery: what this server is made to call by whoever may write an address. */
class TargetsTest {

    private static CallableAddresses leadingTo(String... addresses) {
        return new CallableAddresses(host -> parsed(addresses), Optional.empty(), false);
    }

    private static List<InetAddress> parsed(String... addresses) throws UnknownHostException {
        List<InetAddress> parsed = new ArrayList<>();
        for (String address : addresses) {
            parsed.add(InetAddress.getByName(address));
        }
        return parsed;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", // loopback
                "127.8.9.10",
                "::1",
                "0.0.0.0", // unspecified
                "0.1.2.3",
                "::",
                "10.0.0.1", // private
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.10.20", // link-local
                "fe80::1",
                "fec0::1", // site-local
                "100.64.0.1", // carrier-grade NAT
                "100.127.255.255",
                "fc00::1", // unique local
                "fd12:3456::1",
                "224.0.0.1", // multicast
                "239.255.255.250",
                "ff02::1",
                "255.255.255.255", // broadcast, reserved
                "240.0.0.1",
                "192.0.0.8", // protocol assignments, documentation, benchmarking
                "192.0.2.1",
                "198.51.100.7",
                "203.0.113.9",
                "198.18.0.1",
                "198.19.255.255",
                "2001:db8::1",
                "3fff::1",
                "169.254.169.254", // metadata of clouds
                "fd00:ec2::254",
                "100.100.100.200",
                "168.63.129.16",
                "192.0.0.192",
                "64:ff9b::a00:1", // IPv4 inside IPv6: NAT64, 6to4, Teredo, compatible
                "2002:7f00:1::1",
                "2001:0:7f00:1::1",
                "::7f00:1",
            })
    void aNameThatLeadsThereIsNotCalled(String address) {
        assertThatThrownBy(() -> leadingTo(address).addressesOf("hook.example"))
                .isInstanceOf(CallableAddresses.ForbiddenAddress.class)
                .hasMessageContaining("hook.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254"})
    void anIpv4AddressWrittenAsIpv6IsJudgedAsWhatItIs(String address) throws Exception {
        byte[] four = InetAddress.getByName(address).getAddress();
        byte[] sixteen = new byte[16];
        sixteen[10] = (byte) 0xff;
        sixteen[11] = (byte) 0xff;
        System.arraycopy(four, 0, sixteen, 12, 4);
        InetAddress mapped = java.net.Inet6Address.getByAddress("hook.example", sixteen, -1);

        assertThat(mapped.getAddress()).hasSize(16);
        assertThat(leadingTo().mayBeCalled(mapped)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.0.1",
                "172.32.0.1",
                "168.63.129.17",
                "223.255.255.255",
                "2606:4700::1111",
                "2400:6180::1"
            })
    void anAddressOfTheInternetIsCalled(String address) throws Exception {
        assertThat(leadingTo(address).addressesOf("hook.example")).isEqualTo(parsed(address));
    }

    @Test
    void oneForbiddenAddressAmongOthersForbidsTheName() {
        assertThatThrownBy(() -> leadingTo("1.1.1.1", "10.0.0.1").addressesOf("hook.example"))
                .isInstanceOf(CallableAddresses.ForbiddenAddress.class);
        assertThatThrownBy(() -> leadingTo("1.1.1.1", "::1").addressesOf("hook.example"))
                .isInstanceOf(CallableAddresses.ForbiddenAddress.class);
    }

    @Test
    void aNameIsLookedUpEachTimeSoThatAChangeOfDnsIsSeen() throws Exception {
        List<String> answers = new ArrayList<>(List.of("1.1.1.1", "127.0.0.1"));
        CallableAddresses targets =
                new CallableAddresses(host -> parsed(answers.removeFirst()), Optional.empty(), false);

        assertThat(targets.addressesOf("hook.example")).hasSize(1);
        assertThatThrownBy(() -> targets.addressesOf("hook.example"))
                .isInstanceOf(CallableAddresses.ForbiddenAddress.class);
    }

    @Test
    void aNameWithoutAddressesIsUnknown() {
        assertThatThrownBy(() -> leadingTo().addressesOf("hook.example")).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void ipv4ComesFirst() throws Exception {
        assertThat(leadingTo("2606:4700::1111", "1.1.1.1").addressesOf("hook.example"))
                .isEqualTo(parsed("1.1.1.1", "2606:4700::1111"));
    }

    @Test
    void networksThatTheInstallationAllowsAreCalledAndNoOthers() throws Exception {
        CallableAddresses targets = new CallableAddresses(
                host -> parsed("10.20.1.1"), Optional.of(List.of("10.20.0.0/16", " fd00:1::/32", "127.0.0.1")), false);

        assertThat(targets.addressesOf("hook.example")).hasSize(1);
        assertThat(targets.mayBeCalled(InetAddress.getByName("fd00:1::5"))).isTrue();
        assertThat(targets.mayBeCalled(InetAddress.getByName("127.0.0.1"))).isTrue();
        assertThat(targets.mayBeCalled(InetAddress.getByName("10.21.0.1"))).isFalse();
        assertThat(targets.mayBeCalled(InetAddress.getByName("fd00:2::5"))).isFalse();
        assertThat(targets.mayBeCalled(InetAddress.getByName("127.0.0.2"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "example.org", "10.0.0.0/x", "", "fd00::/129"})
    void aNetworkThatIsNoneStopsTheStart(String network) {
        assertThatThrownBy(() -> new CallableAddresses(host -> List.of(), Optional.of(List.of(network)), false))
                .hasMessageContaining("TONGKET_WEBHOOK_ALLOWED_NETWORKS");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://hook.example/in?x=1,-",
                "https://hook.example:8443/in,-",
                "https://1.1.1.1/in,-",
                "HTTPS://hook.example/in,-",
                "http://hook.example/in,webhook.url-not-https",
                "ftp://hook.example/in,webhook.url-form",
                "file:///etc/passwd,webhook.url-form",
                "https:///in,webhook.url-form",
                "hook.example/in,webhook.url-form",
                "https://user:pass@hook.example/in,webhook.url-form",
                "https://hook.example/in#part,webhook.url-form",
                "https://hook.example:0/in,webhook.url-form",
                "https://hook.example:70000/in,webhook.url-form",
                "https://hook.example/a b,webhook.url-form",
                "'https://hook.example/\u0001',webhook.url-form",
                "https://127.0.0.1/in,webhook.url-forbidden",
                "https://[::1]/in,webhook.url-forbidden",
                "https://[::ffff:127.0.0.1]/in,webhook.url-forbidden",
                "https://[fe80::1%25eth0]/in,webhook.url-forbidden",
                "https://169.254.169.254/latest/meta-data,webhook.url-forbidden",
                "https://10.0.0.1/,webhook.url-forbidden",
                "https://2130706433/,webhook.url-forbidden",
                "https://0x7f.1/,webhook.url-form",
            })
    void anAddressIsJudgedWhenItIsWritten(String url, String fault) {
        assertThat(leadingTo().faultOf(url)).isEqualTo(Optional.ofNullable(fault));
    }

    @Test
    void anAddressThatIsTooLongIsNone() {
        assertThat(leadingTo().faultOf("https://hook.example/" + "a".repeat(2_000)))
                .contains("webhook.url-form");
    }

    @Test
    void plainHttpIsTakenWhereTheInstallationAllowsIt() {
        CallableAddresses targets = new CallableAddresses(host -> List.of(), Optional.empty(), true);

        assertThat(Arrays.asList(targets.faultOf("http://hook.example/"), targets.faultOf("http://127.0.0.1/")))
                .containsExactly(Optional.empty(), Optional.of("webhook.url-forbidden"));
    }
}
