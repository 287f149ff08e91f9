namespace BackPainBot.UnitTests.Reading.Scopes;

/// <summary>One rule of scope a test: what cancels a named symptom, and what must not.</summary>
public sealed class ScopeReaderTests
{
    [Theory]
    [InlineData("My back hurts. No numbness, tingling or weakness, no trouble passing water.")]
    [InlineData("Sore back but I deny any saddle numbness and have never wet myself.")]
    [InlineData("The doctor ruled out cauda equina and I have had no fever or weight loss.")]
    public void A_denied_list_raises_nothing(string text) => Assert.Empty(Readers.Flags(text));

    [Theory]
    [InlineData("I can't feel when I wipe.")]
    [InlineData("I have no control of my bladder since the back went.")]
    [InlineData("Haven't been able to wee since last night.")]
    [InlineData("I've lost all feeling between my legs.")]
    public void A_symptom_that_is_itself_a_negative_fires(string text) => Assert.Contains("cauda-equina", Readers.Flags(text));

    [Theory]
    [InlineData("There is no numbness except between my legs.")]
    [InlineData("Nothing unusual apart from the fact that I can't feel my bum.")]
    public void An_exception_fires(string text) => Assert.Contains("cauda-equina", Readers.Flags(text));

    [Theory]
    [InlineData("The back is fine but I can't pee.")]
    [InlineData("No fever, weight loss or accident, just numb when I wipe.")]
    [InlineData("Bowels are fine, though I'm leaking urine.")]
    public void A_contrast_ends_a_denial(string text) => Assert.Contains("cauda-equina", Readers.Flags(text));

    [Theory]
    [InlineData("What is saddle anaesthesia?")]
    [InlineData("My back aches. Which symptoms should I watch for, loss of bladder control?")]
    [InlineData("I'm scared that I'll end up incontinent if I keep lifting.")]
    public void A_supposition_raises_nothing(string text) => Assert.Empty(Readers.Flags(text));

    [Fact]
    public void A_history_that_is_over_raises_nothing() =>
        Assert.Empty(Readers.Flags("I had cauda equina surgery in 2015, made a full recovery and have been fine ever since."));

    [Theory]
    [InlineData("My dog had spinal surgery and can't control her bladder. My back is fine.")]
    [InlineData("I'm writing a crime novel, the victim loses feeling below the waist and wets himself. My back is sore from the chair.")]
    [InlineData("I'm updating our leaflet for the practice. Should numbness round the saddle come in the same day?")]
    [InlineData("The nurse was thorough. Any fever, night sweats or weight loss? No. So it's a sore back.")]
    [InlineData("I went to A&E because my bum was numb and they did an MRI. All clear, no cauda equina, home with exercises.")]
    public void What_is_said_of_a_pet_a_story_or_a_settled_scare_raises_nothing(string text) => Assert.Empty(Readers.Flags(text));

    [Theory]
    [InlineData("\"Can you feel when you wipe?\" my niece reads out of your page. My back aches from the loom.")]
    [InlineData("I take calls all day and say \"any numbness round the back passage\" forty times. My back is stiff by four.")]
    [InlineData("I've said \"any difficulty passing urine\" to strangers for years. I've asked myself the lot of them and the answer's no to everything.")]
    [InlineData("Numbness in the saddle? Trouble weeing? Nope. My back aches on the tractor.")]
    [InlineData("My role card says I am Derek, I can't feel my bottom and I've wet myself. My own back only aches from the chairs.")]
    public void A_question_or_a_part_that_is_read_out_claims_nothing(string text) => Assert.Empty(Readers.Flags(text));

    [Theory]
    [InlineData("\"Numb underneath?\" asks your page. Yes, since Wednesday.")]
    [InlineData("\"I can't feel when I wipe,\" I told the girl on the desk.")]
    [InlineData("Numbness in the saddle? Trouble weeing? Yes to both.")]
    public void A_question_that_is_answered_with_yes_is_a_sign(string text) => Assert.Contains("cauda-equina", Readers.Flags(text));

    [Theory]
    [InlineData("I fell down the stairs on Saturday. They x-rayed it, nothing broken. It's just sore.")]
    [InlineData("I had chest pain. It was the pulled muscle from the bench, they did an ECG and it's clear.")]
    public void What_was_looked_into_and_found_clear_raises_nothing(string text) => Assert.Empty(Readers.Flags(text));

    [Theory]
    [InlineData("I fell down the stairs on Saturday. They x-rayed my wrist. My back has been agony since.")]
    [InlineData("Sudden tearing pain in my back, then I went faint and clammy.")]
    public void A_look_elsewhere_or_a_then_behind_a_back_settles_nothing(string text) => Assert.NotEmpty(Readers.Flags(text));

    [Theory]
    [InlineData("They kept me in overnight. Couldn't wee, bladder scan, MRI, the lot. Nothing pressing on anything, so home I went. It's a stiff back now.")]
    [InlineData("Had chest pain in the autumn. ECG, bloods, treadmill. All normal and that's me done. My lower back gets tight on the bike.")]
    [InlineData("My bum went numb in a two-hour sermon, woke up by the car park. The back is stiff from sitting.")]
    [InlineData("A stranger on the train told me about hers. One day she wet herself at work and couldn't feel it. She got off at York. My back aches.")]
    [InlineData("Our rabbit has a bad spine. He doesn't feel it when he pees. My own back is sore from kneeling.")]
    [InlineData("I'm playing a paralysed veteran. Eight shows a week, no use of my legs, catheter and all. By Saturday my lower back aches.")]
    [InlineData("The form asked a lot. Better off dead? Not at all. My back is sore after bowls.")]
    [InlineData("I went to hospital because I couldn't really feel my seat, they scanned everything. All normal and that's me done. My back gets stiff.")]
    [InlineData("Half my shouts are backs: the ones who can't wee, the ones who've gone numb. My own lumbar spine grumbles on the stairs.")]
    [InlineData("I broke my leg in 1998 and the foot has dropped ever since. It's never been any different. My back aches at the market.")]
    [InlineData("I give a talk on backs to our care staff. I'll cover numbness in the saddle area, bladder and bowel changes and leg weakness. Got a handout?")]
    public void A_story_told_over_several_sentences_raises_nothing(string text) => Assert.Empty(Readers.Flags(text));

    [Theory]
    [InlineData("They kept me in overnight in March, MRI, nothing pressing, home. Since Tuesday I'm numb between the legs.")]
    [InlineData("Bad squeezing in my chest, had to sit. It wore off in 20 minutes. My back is sore.")]
    [InlineData("First ride back and I've got a numb crotch that hasn't come back to life in four days.")]
    [InlineData("We went through this with the dog. Now I can't wee and my bum is numb.")]
    [InlineData("Dad tripped over the dog. He can't feel his legs and can't pee.")]
    [InlineData("Physio by trade. I had a patient who was numb, and now I'm numb between my legs.")]
    [InlineData("My sister has fever, weight loss and numbness in the saddle area. Her red flags leaflet says ring.")]
    [InlineData("On nights I noticed I was numb round the back passage and the residual was 180. Ankle jerk absent as it has been for years. My back aches.")]
    public void A_story_hides_nothing_that_is_so_now(string text) => Assert.NotEmpty(Readers.Flags(text));

    [Theory]
    [InlineData("My dog can't walk far and I can't feel my bum since Monday.")]
    [InlineData("I'm designing a poster for our staff, and since Monday I can't feel when I wipe.")]
    [InlineData("I'm reading a novel and my legs have gone numb, both of them.")]
    [InlineData("I can't feel when I wipe. The MRI last year was all clear but it's back now.")]
    [InlineData("I went to A&E because my bum was numb. All clear they said, but it is still numb.")]
    public void A_pet_a_story_or_an_old_verdict_hides_nothing(string text) => Assert.Contains("cauda-equina", Readers.Flags(text));

    [Fact]
    public void Somebody_elses_symptom_fires() => Assert.Contains("cauda-equina", Readers.Flags("My dad can't pee and his back is bad."));

    [Fact]
    public void A_correction_fires() =>
        Assert.Contains("cauda-equina", Readers.Flags("I said no to the bladder question earlier but now I'm leaking."));

    [Theory]
    [InlineData("I nearly wet myself laughing at your article.")]
    [InlineData("My boss is a pain in the arse and so is my back.")]
    [InlineData("These shifts are killing me, back included.")]
    [InlineData("I'd kill for a good night's sleep.")]
    [InlineData("I'm dying to get back to the gym.")]
    [InlineData("I don't want to go on with these exercises, they hurt.")]
    [InlineData("I don't want to go on with the questions.")]
    public void A_figure_of_speech_raises_nothing(string text) => Assert.Empty(Readers.Flags(text));

    [Fact]
    public void A_figure_of_speech_does_not_hide_a_wish_to_die() =>
        Assert.Contains("self-harm", Readers.Flags("This back is killing me and I don't want to be alive any more."));

    [Theory]
    [InlineData("numness in my saddel area")]
    [InlineData("I CANT FEEL MY BUM!!!")]
    [InlineData("i am su1cidal")]
    [InlineData("I am sui\u200Bcidal")]
    [InlineData("s u i c i d a l and my back hurts")]
    public void Slips_capitals_and_disguises_are_seen_through(string text) => Assert.NotEmpty(Readers.Flags(text));
}
