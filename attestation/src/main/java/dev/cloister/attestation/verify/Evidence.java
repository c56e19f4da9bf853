package dev.cloister.attestation.verify;

import static dev.cloister.attestation.collateral.CollateralItem.PCK_CRL;
import static dev.cloister.attestation.collateral.CollateralItem.QE_IDENTITY;
import static dev.cloister.attestation.collateral.CollateralItem.ROOT_CRL;
import static dev.cloister.attestation.collateral.CollateralItem.TCB_INFO;
import static dev.cloister.attestation.collateral.CollateralItem.TCB_SIGNING_CHAIN;

import dev.cloister.attestation.MalformedException;
import dev.cloister.attestation.collateral.Collateral;
import dev.cloister.attestation.collateral.QeIdentity;
import dev.cloister.attestation.collateral.SignedDocument;
import dev.cloister.attestation.collateral.TcbInfo;
import dev.cloister.attestation.quote.CertificationData;
import dev.cloister.attestation.quote.Quote;
import dev.cloister.attestation.x509.Certificate;
import dev.cloister.attestation.x509.PckExtension;
import dev.cloister.attestation.x509.RevocationList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that is judged, read but not yet believed. */
record Evidence(
        Quote quote,
        TrustedRoot root,
        Instant at,
        Parsed<List<Certificate>> pckChain,
        Parsed<PckExtension> platform,
        Parsed<List<Certificate>> signingChain,
        Parsed<SignedDocument<TcbInfo>> tcbInfo,
        Parsed<SignedDocument<QeIdentity>> qeIdentity,
        Parsed<RevocationList> rootCrl,
        Parsed<RevocationList> pckCrl) {
    static Evidence read(Quote quote, Collateral collateral, TrustedRoot root, Instant at) {
        CertificationData certification = quote.signature().certification();
        Parsed<List<Certificate>> pckChain =
                Parsed.of(
                        "PCK chain",
                        Optional.of(certification.data()),
                        pem -> {
                            if (certification.type() != CertificationData.PCK_CHAIN) {
                                throw new MalformedException(
                                        "certification data: has type "
                                                + certification.type()
                                                + "; only 5 (a chain of PCK certificates) can be verified");
                            }
                            return Certificate.readChain("PCK chain", pem);
                        });
        return new Evidence(
                quote,
                root,
                at,
                pckChain,
                pckChain.then(chain -> PckExtension.of(chain.get(0))),
                Parsed.of(
                        TCB_SIGNING_CHAIN.fileName(),
                        collateral.find(TCB_SIGNING_CHAIN),
                        pem -> Certificate.readChain("TCB signing chain", pem)),
                Parsed.of(TCB_INFO.fileName(), collateral.find(TCB_INFO), SignedDocument::tcbInfo),
                Parsed.of(
                        QE_IDENTITY.fileName(),
                        collateral.find(QE_IDENTITY),
                        SignedDocument::qeIdentity),
                Parsed.of(
                        ROOT_CRL.fileName(),
                        collateral.find(ROOT_CRL),
                        bytes -> RevocationList.read("root CRL", bytes)),
                Parsed.of(
                        PCK_CRL.fileName(),
                        collateral.find(PCK_CRL),
                        bytes -> RevocationList.read("PCK CRL", bytes)));
    }
}
