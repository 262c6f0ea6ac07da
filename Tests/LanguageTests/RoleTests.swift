import Testing

@testable import Language

@Suite struct RoleTests {
    @Test func officesBeforeTheNameKeepTheCountry() {
        let read = Read(
            "French Interior Minister Luc Moreau met US Secretary of State Dana Whitlock there.")
        #expect(read.roles("luc-moreau") == ["French Interior Minister"])
        #expect(read.roles("dana-whitlock") == ["US Secretary of State"])
        #expect(read.mentions.contains("French=france"))
    }

    @Test func appositionsAfterTheName() {
        let read = Read(
            """
            Jens Holmqvist, NATO's secretary general, left with Rosa Pereira, the mayor of Porto.
            """)
        #expect(read.roles("jens-holmqvist") == ["NATO's secretary general"])
        #expect(read.roles("rosa-pereira") == ["mayor of Porto"])
    }

    @Test func oneRoleForEachWording() {
        let read = Read(
            """
            Energy Minister Carl Brandt spoke. Later Energy Minister Carl Brandt left. Minister \
            Brandt slept.
            """)
        #expect(read.roles("carl-brandt") == ["Energy Minister", "Minister"])
    }

    @Test func aPossessorIsNoPartOfTheOffice() {
        let read = Read("Kenya’s Health Minister Amina Otieno agreed.")
        #expect(read.roles("amina-otieno") == ["Health Minister"])
    }

    @Test func aPrepositionLeftOverIsNoPartOfTheOffice() {
        let read = Read("It was a message to the aide of Tom Harker and to Minister for Carl Voss.")
        #expect(read.roles("tom-harker") == ["aide"])
    }

    @Test func honorificsAreNoOffices() {
        #expect(Read("We met Mr. Tom Harker and Dr Ellen Voss.").analysis.roles.isEmpty)
    }

    @Test func aClauseAfterTheNameIsNoOffice() {
        let read = Read("Tom Harker, having met the president, left.")
        #expect(read.roles("tom-harker").isEmpty)
    }
}
