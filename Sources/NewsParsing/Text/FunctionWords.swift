// The words that sentences cannot do without and that furniture seldom has.

/// The commonest words of grammar, in lower case.
enum FunctionWords {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = Set(
    """
    the of and to in a is that for it was on with as be he she his her at by this had not are but
    from or have an they which you were there we one all their has been would when who will more if
    no out so what up its about into than them can only other some could these may then do any my
    now such like our over me him after also did many before must through where much your should
    because each just those how too very who's it's don't while during since against between
    der die das und in den von zu mit sich auf für ist im dem nicht ein eine als auch es an werden
    aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder
    aber vor zur bis mehr durch man sein wurde sei ihr seine ihre wenn wir kann schon diese
    le la les des du un une et est en que qui dans pour pas sur au par plus ce avec ne se son il
    elle sont aux ont mais comme ou été cette ses être leur fait deux aussi d l qu c n s nous vous
    el los las del una y es por con para su al lo como más pero sus le ya o este sí porque esta
    entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante uno ni contra
    o os as do da dos das um uma em no na nos nas por que com não para se foi ao mais é ou ele ela
    são seu sua pelo pela até isso mas foram também já
    il lo gli i dei della delle degli di che è un per non con sono da ha si nel alla più anche come
    ma dal le al questo hanno suo sua essere nella sul
    de het een van en dat is op te voor met niet aan er om ook als bij maar zijn uit door naar dan
    hebben over nog worden werd wordt deze
    och att som en på är av för med den till det har inte om ett var de vid sig men från kan ska
    og at som er på af til det en den ikke med har der kan vil blev om fra jeg
    ja on ei se että oli hän mutta ovat myös kuin
    w i na z do się nie jest że o to jak po od za przez dla co był ale czy są jego tym już oraz
    a v na se že je s z do to pro jako ale jsou byl podle také po při od
    és a az hogy nem is egy meg volt de ez csak mint el még
    și în de la cu pe o nu care din un este că pentru mai a fost să
    и в не на я что тот быть с а весь это как она по но они к у ты из мы за вы так же от сказать
    для который о бы до было его еще при или только чтобы был во также после этом были её их
    і у в на з що не до та за це як від про для але був його при або вже якщо під час
    и да на се за е с от че като по са не до който
    ve bir bu da de için ile olarak daha çok olan ama gibi kadar sonra ise en
    va bilan uchun bu ham edi deb bo bir shu haqida esa lekin kerak yil
    yang dan di ini itu dengan untuk pada dari dalam tidak akan juga ke oleh ada telah
    và của có là được trong cho không với các một những đã này
    και το η του να της ο την τα με που για από στο στη τον δεν είναι θα
    في من على إلى أن التي الذي عن مع هذا هذه ما كان بعد لا قد
    של את על לא הוא כי גם עם זה היא אל
    के में है की से को का और पर ने यह भी एक कि नहीं लिए
    az edir və ilə üçün bu da olan
    """.words(partedBy: 0x20, 0x0A))
}
