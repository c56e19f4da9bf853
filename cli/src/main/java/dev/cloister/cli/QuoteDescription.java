package dev.cloister.cli;

import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.quote.CertificationData;
import dev.cloister.attestation.quote.Quote;
import dev.cloister.attestation.quote.QuoteHeader;
import dev.cloister.attestation.quote.QuoteSignature;
import dev.cloister.attestation.quote.ReportBody;
import dev.cloister.attestation.x509.Certificate;
import dev.cloister.attestation.x509.PckExtension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A quote for a reader, as text or as JSON; both say the same. */
final class QuoteDescription {
    private final Map<String, Object> parts = new LinkedHashMap<>();

    QuoteDescription(Quote quote) {
        parts.put("header", header(quote.header()));
        parts.put("report", report(quote.body()));
        QuoteSignature signature = quote.signature();
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("signature", signature.signature());
        proof.put("attestationKey", signature.attestationKey());
        proof.put("qeReportSignature", signature.qeReportSignature());
        proof.put("qeAuthenticationData", signature.qeAuthenticationData());
        proof.put("certificationDataType", signature.certification().type());
        parts.put("proof", proof);
        parts.put("qeReport", report(signature.qeReport()));
        parts.put("platform", platform(signature.certification()));
    }

    /** The identity of an enclave, with the names that every command uses. */
    static Map<String, Object> identity(ReportBody body) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("mrEnclave", body.mrEnclave());
        fields.put("mrSigner", body.mrSigner());
        fields.put("productId", body.isvProductId());
        fields.put("securityVersion", body.isvSvn());
        fields.put("debug", body.isDebug());
        fields.put("attributes", body.attributes());
        fields.put("miscSelect", body.miscSelect());
        fields.put("reportData", body.reportData());
        fields.put("configId", body.configId());
        fields.put("configSvn", body.configSvn());
        fields.put("familyId", body.isvFamilyId());
        fields.put("extendedProductId", body.isvExtendedProductId());
        return fields;
    }

    private static Map<String, Object> header(QuoteHeader header) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", header.version());
        fields.put("attestationKeyType", header.attestationKeyType());
        fields.put("teeType", header.teeType());
        fields.put("qeSvn", header.qeSvn());
        fields.put("pceSvn", header.pceSvn());
        fields.put("qeVendorId", header.qeVendorId());
        fields.put("simulated", header.isSimulated());
        fields.put("userData", header.userData());
        return fields;
    }

    private static Map<String, Object> report(ReportBody body) {
        Map<String, Object> fields = identity(body);
        fields.put("cpuSvn", body.cpuSvn());
        fields.put("cetAttributes", body.cetAttributes());
        return fields;
    }

    private static Map<String, Object> platform(CertificationData certification) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (certification.type() != CertificationData.PCK_CHAIN) {
            return fields;
        }
        try {
            List<Certificate> chain = Certificate.readChain("PCK chain", certification.data());
            fields.put(
                    "certificates", chain.stream().map(each -> each.subject().toString()).toList());
            PckExtension platform = PckExtension.of(chain.get(0));
            fields.put("fmspc", platform.fmspc());
            fields.put("pceId", platform.pceId());
            fields.put("ppid", platform.ppid());
            fields.put("tcbComponentSvns", platform.componentSvns());
            fields.put("platformPceSvn", platform.pceSvn());
            fields.put("platformCpuSvn", platform.cpuSvn());
        } catch (MalformedException malformed) {
            fields.put("problem", malformed.getMessage());
        }
        return fields;
    }

    String json() {
        return JsonText.of(parts);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(
                (part, fields) -> {
                    text.append(part).append('\n');
                    ((Map<?, ?>) fields)
                            .forEach(
                                    (name, value) ->
                                            text.append(
                                                    String.format("  %-22s %s%n", name, value)));
                });
        return text.toString();
    }
}
