using static BackPainBot.Domain.Safety.Prescriptions.Words.WordClass;

namespace BackPainBot.Domain.Safety.Prescriptions.Words;

/// <summary>Exercises that load a back, gear and training, in the forms people write. Phrases are words with spaces.</summary>
internal static class LoadingWords
{
    public static IReadOnlyList<WordGroup> All { get; } =
    [
        new(Exercise | ExerciseVerb, "squat deadlift bench lunge snatch burpee thruster crunch sprint powerlift weightlift jefferson rdl deads"),
        new(Exercise | Counted, "squats deadlifts lunges snatches burpees thrusters crunches sprints situps pushups pressups pullups chinups stepups rdls skullcrushers dips"),
        new(Exercise | Counted, "goodmornings kettlebells dumbbells swings carries presses curls rows thrusts cleans jerks bridges glutebridges birddogs deadbugs supermans hyperextensions boxjumps legraises kickbacks flies flyes"),
        new(Exercise | Counted, Phrases: "good mornings;hip thrusts;leg presses;bench presses;overhead presses;shoulder presses;power cleans;hang cleans;back extensions;step ups;push ups;press ups;pull ups;chin ups;box jumps;jump squats;leg raises;leg curls;leg extensions;bird dogs;dead bugs;mountain climbers;jumping jacks;star jumps;hill sprints;farmers walks;farmers carries;farmer walks;loaded carries;suitcase carries;kettlebell swings;jefferson curls;glute bridges;russian twists;sit ups;bent over rows;sled pushes;sled pulls;wall balls;muscle ups;tyre flips;toes to bar;curl ups"),
        new(Exercise, "squatting deadlifting benching lunging sprinting powerlifting weightlifting weighttraining strengthtraining rucking crossfit hyrox stronglifts bodypump"),
        new(Exercise, Phrases: "good morning exercise;heavy single;heavy singles;heavy double;heavy triple;hip thrust;leg press;bench press;overhead press;shoulder press;push press;military press;power clean;hang clean;clean and jerk;back extension;leg curl;leg extension;kettlebell swing;farmers walk;farmer walk;farmers carry;farmer carry;loaded carry;suitcase carry;jefferson curl;glute bridge;russian twist;t bar row;bent over row;barbell row;dumbbell row;cable row;seated row;inverted row;pendlay row;upright row;lat pulldown;face pull;sled push;sled pull;sled drag;box jump;step up exercise;heavy lifting;weight lifting;weight training;strength training;strength work;resistance training;strength session;strength sessions;goblet squat;split squat;air squat;front squat;back squat;box squat;romanian deadlift;sumo deadlift;rack pull;rack pulls;trap bar;hex bar;leg day;push day;pull day;pull through;cable pull through;olympic lifting;push pull legs;wall squat"),
        new(Exercise, "sentadilla sentadillas kniebeuge kniebeugen kreuzheben squatten stacco stacchi agachamento agachamentos przysiad przysiady hantle langhantel hantel mancuernas pesas haltere halteres manubri bilanciere gewichtheben kettlebellek knäböj marklyft kyykky maastaveto skivstang"),
        new(Exercise, Phrases: "peso muerto;souleve de terre;stacchi da terra;stacco da terra;levantamento terra;martwy ciag;developpe couche;press banca;panca piana;supino reto;zarte heben"),
        new(Exercise, "приседания приседаний приседай приседайте приседание присед становая становую штанга штангу штангой жим гантели スクワット デッドリフト ベンチプレス 深蹲 硬拉 卧推 杠铃 哑铃 스쿼트 데드리프트 سكوات القرفصاء स्क्वाट डेडलिफ्ट"),
        new(TrainingDay, "", "upper body;lower body;heavy day;light day;easy day;light session;heavy session;hard session;easy session;full body"),
        new(EffortVerb, "lift train run jog load press row jump ruck climb"),
        new(Gear, "barbell barbells dumbbell dumbbells kettlebell kettlebells sandbag sandbags sled plate plates weights db kb bands bell bells", "lighter bar;light bar;heavier bar;just the bar;a bar;broomstick;resistance band;resistance bands;empty bar;olympic bar;bare bar;unloaded bar;the bar;weight plate;weight plates;weighted vest;medicine ball;slam ball;ankle weights;light bar;smith machine;weight machine;weight machines"),
        new(Training, "gym lifting runs workout workouts training running jogging sprinting bootcamp hiit intervals conditioning trainings pumping lifts metcon metcons wods"),
        new(LoadNoun, "weight load resistance loading loads poundage kilos", "working weight"),
        new(Hold, "plank planks planking wallsit wallsits superman deadhang hollowhold", "wall sit;wall sits;side plank;side planks;hollow hold;hollow holds;dead hang;dead hangs;l sit;glute bridge;bird dog;dead bug;bridge hold;hip bridge;farmers hold;isometric hold"),
        new(Plan, "plan program programme programs routine progression template split circuit protocol schedule programm rutina scheda regimen regime", "training plan"),
        new(EasyMove, "walk walks walking walked stroll strolls swim swims swimming stretch breathing breathe breath bracing brace rest resting sleep sit sitting stand standing heat bath potter steps step"),
    ];
}
