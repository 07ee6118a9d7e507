package lyhord.member.passkey;

import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lyhord.member.Member;
import lyhord.member.Members;
import lyhord.web.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks a key a question and hears its answer: to register it, or to let its owner in. */
@Component
class Ceremony {

  private final Challenges challenges;
  private final Passkeys passkeys;
  private final Keyring keyring;
  private final Members members;
  private final Address address;

  Ceremony(
      Challenges challenges, Passkeys passkeys, Keyring keyring, Members members, Address address) {
    this.challenges = challenges;
    this.passkeys = passkeys;
    this.keyring = keyring;
    this.members = members;
    this.address = address;
  }

  /** What the browser is to be asked, as JSON, and the id under which we remember it. */
  record Question(UUID id, String options) {}

  Question askNewKey(Member member) throws IOException {
    var user =
        UserIdentity.builder()
            .name(member.email())
            .displayName(member.name())
            .id(Keyring.handle(member.id()))
            .build();
    var choice =
        AuthenticatorSelectionCriteria.builder()
            .residentKey(ResidentKeyRequirement.REQUIRED)
            .userVerification(UserVerificationRequirement.REQUIRED)
            .build();
    var options =
        party()
            .startRegistration(
                StartRegistrationOptions.builder()
                    .user(user)
                    .authenticatorSelection(choice)
                    .build());
    var id = challenges.keep(member.id(), options.toJson());
    return new Question(id, options.toCredentialsCreateJson());
  }

  Question askKnownKey() throws IOException {
    var request =
        party()
            .startAssertion(
                StartAssertionOptions.builder()
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .build());
    return new Question(challenges.keep(null, request.toJson()), request.toCredentialsGetJson());
  }

  /** True when the key is registered. */
  boolean register(Member member, UUID question, String answer, String name) {
    var asked = challenges.take(question, member.id());
    if (asked.isEmpty()) {
      return false;
    }
    try {
      var result =
          party()
              .finishRegistration(
                  FinishRegistrationOptions.builder()
                      .request(PublicKeyCredentialCreationOptions.fromJson(asked.get()))
                      .response(PublicKeyCredential.parseRegistrationResponseJson(answer))
                      .build());
      passkeys.add(
          member,
          name,
          result.getKeyId().getId(),
          result.getPublicKeyCose(),
          result.getSignatureCount());
      return true;
    } catch (IOException | RegistrationFailedException | IllegalArgumentException refused) {
      return false;
    }
  }

  Optional<Member> recognise(UUID question, String answer) {
    var asked = challenges.take(question, null);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    try {
      var result =
          party()
              .finishAssertion(
                  FinishAssertionOptions.builder()
                      .request(AssertionRequest.fromJson(asked.get()))
                      .response(PublicKeyCredential.parseAssertionResponseJson(answer))
                      .build());
      passkeys.used(result.getCredential().getCredentialId(), result.getSignatureCount());
      return Keyring.id(result.getCredential().getUserHandle()).flatMap(members::withId);
    } catch (IOException | AssertionFailedException | IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  static @Nullable UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException odd) {
      return null;
    }
  }

  private RelyingParty party() {
    var root = address.root();
    return RelyingParty.builder()
        .identity(RelyingPartyIdentity.builder().id(root.getHost()).name("Lyhörd").build())
        .credentialRepository(keyring)
        .origins(Set.of(root.getScheme() + "://" + root.getAuthority()))
        .build();
  }
}
