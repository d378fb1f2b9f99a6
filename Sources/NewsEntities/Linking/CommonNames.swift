// Full names that many people bear, so that the name alone does not tell who is meant.
//
// Written for this project from public facts: given names and surnames that national statistics
// list as the most frequent of their country. A name is common when both its parts are.

/// Knows the full names that many people bear.
struct CommonNames: Sendable {
  static let shared = CommonNames()

  private let given: WordMap<Bool>
  private let surnames: WordMap<Bool>
  /// Surnames that stand first, and what commonly follows them.
  private let leading: WordMap<Bool>
  private let following: WordMap<Bool>

  private init() {
    given = WordMap(words: Self.givenNames)
    surnames = WordMap(words: Self.lastNames)
    leading = WordMap(words: Self.firstSurnames)
    following = WordMap(words: Self.followingNames)
  }

  /// Whether many people are called so; `name` is a full name without forms of address.
  func contains(_ name: ArraySlice<Token>) -> Bool {
    guard name.count > 1, let first = name.first?.key, let last = name.last?.key else {
      return false
    }
    if given.contains(first), surnames.contains(last) { return true }
    return leading.contains(first) && name.dropFirst().allSatisfy { following.contains($0.key) }
  }
}

extension CommonNames {
  private static let givenNames = """
    james john robert michael william david richard joseph thomas charles christopher daniel \
    matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald \
    timothy jason jeffrey ryan jacob gary eric stephen jonathan larry justin scott peter adam ian \
    simon martin tony alan neil graham colin stuart craig sean patrick dennis frank samuel ben \
    benjamin alexander jack henry luke nathan aaron mike chris steve dave tom jim bob joe dan matt \
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret \
    sandra ashley emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen \
    sharon cynthia amy angela anna ruth brenda pamela nicole katherine christine emma catherine jane \
    rachel julie kate claire joanne lucy alice grace sophie hannah charlotte \
    josé jose juan antonio francisco manuel luis carlos jorge pedro miguel ángel angel rafael \
    fernando javier alejandro roberto ricardo mario eduardo sergio raúl raul andrés andres daniel \
    maría maria ana carmen rosa isabel marta laura elena lucía lucia paula claudia patricia sofía \
    joão joao paulo marcos lucas gabriel bruno thiago adriana fernanda \
    mohammed mohamed muhammad mohammad mohamad ahmed ahmad ali hassan hussein hussain ibrahim omar \
    khalid khaled abdullah abdul yusuf youssef mustafa mahmoud hamza bilal tariq imran usman \
    fatima aisha maryam khadija zainab amina \
    alexander alexei aleksei andrei sergei dmitry ivan mikhail nikolai vladimir yuri oleg igor \
    viktor anna elena olga natalia tatiana irina svetlana maria oleksandr serhiy andriy \
    jan piotr krzysztof andrzej tomasz pavel petr jiří martin \
    hans thomas michael andreas stefan wolfgang klaus jürgen christian markus sabine petra \
    jean pierre michel philippe alain nicolas christophe françois marie nathalie isabelle sophie \
    marco giuseppe giovanni antonio luca francesco mario paolo andrea maria anna giulia \
    rahul amit sanjay rajesh vijay anil sunil suresh ramesh ravi ajay deepak manoj ashok rakesh \
    priya pooja neha anjali sunita rekha kavita \
    kwame kofi kwabena yaw emmanuel samuel daniel joseph peter john paul moses grace joyce mary \
    mehmet mustafa ahmet ali hüseyin hasan murat fatma ayşe emine
    """

  private static let lastNames = """
    smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez \
    gonzalez wilson anderson thomas taylor moore jackson martin lee perez thompson white harris \
    sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill \
    flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips \
    evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers \
    gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson \
    watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders \
    patel myers long ross foster jimenez davies thomson macdonald ryan o'brien walsh byrne \
    garcía rodríguez martínez hernández lópez gonzález pérez sánchez ramírez gómez díaz fernández \
    fernandez álvarez jiménez muñoz romero vargas castro rojas silva santos oliveira souza pereira \
    costa ferreira almeida lima alves \
    ali ahmed ahmad khan hussain hussein hassan mohamed mohammed ibrahim abdullah mahmoud malik \
    iqbal sheikh shah butt omar salem saleh osman yusuf musa abubakar bello sani \
    ivanov smirnov kuznetsov popov petrov sokolov volkov novikov morozov ivanova smirnova petrova \
    kuznetsova popova melnyk shevchenko kovalenko bondarenko nowak kowalski wiśniewski novák \
    novotny müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann martin \
    bernard dubois durand moreau laurent rossi russo ferrari esposito bianchi romano colombo \
    kumar singh sharma gupta verma yadav das roy joshi reddy rao nair devi begum \
    mensah owusu boateng osei appiah asante okafor okeke adeyemi kamau mwangi otieno ochieng njoroge \
    banda phiri moyo ndlovu dlamini nkosi mokoena khumalo sithole tembo mulenga \
    yılmaz kaya demir çelik şahin yıldız
    """

  private static let firstSurnames = """
    wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin he gao luo kim lee park \
    choi jung jeong kang cho yoon jang lim nguyen nguyễn tran trần le lê pham phạm
    """

  private static let followingNames = """
    - wei fang na min jing li qiang lei jun yang yong yan jie tao ming chao juan hong hui ping gang \
    bo bin hao peng xin yu ying hua jian minh van văn thi thị anh hung hùng dung dũng tuan tuấn hai \
    hải nam long duc đức thanh huong hương lan linh ji hoon seo yeon soo su ho sung jun joon hyun \
    woo jin young eun kyung mi sook hee jae won hye sun sang dong hwan seong
    """
}
