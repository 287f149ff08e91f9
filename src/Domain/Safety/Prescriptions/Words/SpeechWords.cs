using static BackPainBot.Domain.Safety.Prescriptions.Words.WordClass;

namespace BackPainBot.Domain.Safety.Prescriptions.Words;

/// <summary>The words around an exercise that make it an instruction, a question, a report or advice against it.</summary>
internal static class SpeechWords
{
    public static IReadOnlyList<WordGroup> All { get; } =
    [
        new(StartVerb, "superset bring start begin try do perform complete include use add grab finish progress resume continue return restart attempt practise practice aim ease build incorporate introduce reintroduce choose pick hit throw switch go get move work warm stick keep consider repeat execute knock smash crank master pop give test explore favour favor prefer opt combine pair alternate follow have enjoy attack tackle target swap replace substitute trade sneak slip squeeze slot rotate cycle bang put head dive jump ramp"),
        new(StartVerb, "haz haga hacer empieza comienza mach mache machen versuche beginne starte fais faites faire commence commencez essayez essaie fai fare prova inizia faca faz comece tente rob zrob делай делайте сделай сделайте начни начните попробуй gor doe probeer begint prueba intenta"),
        new(IncreaseVerb, "add increase raise bump progress up nudge load stack ramp boost put drop lighten reduce halve lower cut decrease"),
        new(HandleVerb, "lighten hold swing carry pick lift press push pull row raise lower hoist grab take drag load heave shoulder stand step walk sit lie wear attach hang move bring roll"),
        new(Subject, "you he she they we u ye yall folks everyone anyone anybody everybody people somebody someone youre theyre youll theyll youd"),
        new(Modal, "can could should may might must need ought shall gotta able allowed ready cleared clear free welcome safe permitted fit good ok okay fine set"),
        new(Negator, "not never no dont cant cannot wont shouldnt without nothing nobody none neither nor isnt arent doesnt didnt wouldnt couldnt havent hasnt wasnt mustnt neednt aint unable nowhere hardly rarely"),
        new(Against, "avoid stop skip leave pause park wait waits forget quit instead rather before until till unless less against refuse withhold drop stopping avoiding leaving skipping pausing waiting putting aside away alone than off miss limit", "hold off;hold back;holding off;holding back"),
        new(Asking, "what which when how who whom why whether if where whose"),
        new(Telling, "ask asks asked asking question questions tell tells telling note notes noting write writes writing list mention report describe discuss talk talks talking check record recall say speak explain read notice map about topic page pages name names naming choose answer call calls"),
        new(Reporting, "said says told wrote mentioned quote quoted noted heard called reported written asked advised claims thinks thought believe believed"),
        new(Perceiving, "remember think learn look watch see find wonder"),
        new(Clinician, "clinician clinicians physio physios physiotherapist physiotherapists doctor doctors gp surgeon therapist consultant specialist osteopath chiropractor professional midwife"),
        new(Positive, "ok okay fine safe alright good harmless allowed permitted acceptable perfect ideal great best better enough plenty reasonable sensible suitable fair sweet right beneficial helpful recommended advisable cool spot healthy doable manageable tolerated gentler kinder easier safer gentle worth", "all right;no problem;a good idea;a great idea;the way to go;on the table;a go;good to go;a good start;a great start;a good place;a safe bet;worth a try;worth trying;your friend"),
        new(Copula, "is are be should would will looks sounds seems s re could might may ought feels feel be"),
        new(Benefit, "help helps strengthen strengthens protect protects fix fixes cure cures ease eases reduce reduces build builds heal heals support supports work works suit suits"),
        new(Opener, "yes yeah yep yup sure ok okay great good fine alright absolutely certainly definitely then next first second third now today tomorrow tonight so and also just please simply maybe perhaps well right still finally lastly gently slowly carefully safely instead again later afterwards but or hi hello listen honestly personally obviously clearly", "of course;here you go;after that;in that case;no problem;for now;for starters;for today;my friend;sir yes sir;all right;no worries;go on;fair enough"),
        new(Adverb, "safely now also still probably definitely easily just certainly always then simply maybe gently slowly carefully again perfectly totally generally absolutely completely usually quite really very pretty all entirely surely likely well only already first even even then soon gradually lightly easy back straight"),
        new(Effortful, "only lighten light lighter heavy heavier hard harder easy easier again today tomorrow tonight now twice once through slow slowly deep deeper daily regularly normally gently sensibly anyway progressively pain-free painfree intensely moderately away"),
        new(Determiner, "your a an the this that these those some my his her their its any"),
        new(Preposition, "to with for down at on in into as up until from below under about around half within like using without through by every per over"),
        new(Condition, "until unless when once only if after before till whenever"),
        new(Topic, "question questions topic topics page pages mistake mistakes form technique pain diary log note notes hurt hurts history test story checklist answer answers habit habits waiting waits wait culture partner partners bag membership shoes belt talk trigger triggers list"),
        new(Recommend, "recommend suggest advise propose prescribe encourage id ill recommended suggestion recommendation advice prescription pick"),
        new(Continuing, "keep continue carry crack"),
        new(StartVerb, "handle tolerate manage"),
        new(Swap, "swap switch replace trade substitute change"),
        new(Hurting, "hurt hurts hurting hurtful pain pains painful sore ache aches aching provoke provokes flare flares sting stings trigger triggers worse harm twinge twinges"),
        new(Backbone, "back body spine muscles"),
        new(Approval, Phrases: "go for it;crack on;knock yourself out;full steam ahead;have at it;send it;green light;fire away;you do you;get after it;get stuck in;go nuts;give it a go;give it a whirl;have fun lifting;off you go;be my guest;all systems go;thumbs up;good to go;good to lift"),
    ];
}
