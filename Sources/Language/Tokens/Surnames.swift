/// Surnames of people whom the news names without a first name: each says that a person is meant,
/// never which one.
enum Surnames {
    static let list = """
        putin biden trump obama clinton bush reagan nixon kennedy merkel scholz macron sarkozy \
        hollande chirac mitterrand thatcher blair cameron johnson sunak starmer zelensky zelenskyy \
        zelenskiy poroshenko yanukovych tymoshenko yushchenko lukashenko medvedev yeltsin gorbachev \
        stalin lenin khrushchev brezhnev navalny kasparov lavrov shoigu blinken kerry rumsfeld \
        cheney rice powell albright kissinger erdogan erdoğan netanyahu sharon olmert rabin peres \
        arafat abbas assad mubarak morsi nasser sadat sisi saddam gaddafi qaddafi khamenei khomeini \
        ahmadinejad rouhani raisi musharraf bhutto sharif modi gandhi nehru hasina suharto duterte \
        marcos berlusconi prodi draghi meloni renzi zapatero rajoy sanchez barroso juncker tusk \
        stoltenberg rasmussen guterres annan ghebreyesus orban orbán kaczynski mugabe mandela mbeki \
        zuma ramaphosa kenyatta odinga kibaki museveni kagame chavez chávez maduro morales castro \
        bolsonaro lula rousseff kirchner pinochet allende trudeau harper hitler mussolini churchill \
        roosevelt eisenhower lincoln koizumi abe kishida suga mao deng zelaya karzai ghani maliki \
        talabani zarqawi nasrallah haniyeh mccain romney pelosi mcconnell sanders warren palin gore \
        comey mueller pompeo bolton tillerson pence harris musk bezos zuckerberg snowden assange \
        milosevic karadzic mladic tudjman havel walesa kostunica djindjic
        """
}

/// Whether the news calls somebody by this surname alone and everybody knows whom it means.
package func isNamedWithoutMore(_ surname: String) -> Bool {
    Lexicon.shared.classes(of: WordHash.key(surname.lowercased())).contains(.surname)
}
