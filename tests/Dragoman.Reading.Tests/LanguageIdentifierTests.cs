using Dragoman.Reading.Languages;

namespace Dragoman.Reading.Tests;

public sealed class LanguageIdentifierTests
{
    [Theory]
    [InlineData("The two ministers met in the capital on Monday and said that they would meet again after the summer.", "en")]
    [InlineData("Les deux ministres se sont rencontrés lundi dans la capitale et ont annoncé une nouvelle réunion pour l'été.", "fr")]
    [InlineData("Die beiden Minister trafen sich am Montag in der Hauptstadt und kündigten für den Sommer ein weiteres Treffen an.", "de")]
    [InlineData("Los dos ministros se reunieron el lunes en la capital y anunciaron que habrá una nueva reunión para el verano.", "es")]
    [InlineData("İki bakan pazartesi günü başkentte bir araya geldi ve yaz sonrası için yeni bir görüşme olduğunu açıkladı.", "tr")]
    [InlineData("İki nazir bazar ertəsi günü paytaxtda görüşüb və yaydan sonra yeni bir görüşün olacağını bildirib.", "az")]
    [InlineData("Министры встретились в понедельник в столице и объявили, что новая встреча состоится после лета.", "ru")]
    [InlineData("Міністри зустрілися в понеділок у столиці й оголосили, що нова зустріч відбудеться після літа.", "uk")]
    [InlineData("Երկու նախարարները երկուշաբթի հանդիպեցին մայրաքաղաքում և հայտարարեցին նոր հանդիպման մասին։", "hy")]
    [InlineData("ორი მინისტრი ორშაბათს დედაქალაქში შეხვდა და ახალი შეხვედრის შესახებ განაცხადა.", "ka")]
    [InlineData("دو وزیر روز دوشنبه در پایتخت دیدار کردند و گفتند که دیدار تازه‌ای پس از تابستان برگزار می‌شود.", "fa")]
    [InlineData("التقى الوزيران يوم الاثنين في العاصمة وأعلنا أن اجتماعا جديدا سيعقد بعد الصيف في المدينة نفسها.", "ar")]
    [InlineData("Οι δύο υπουργοί συναντήθηκαν τη Δευτέρα στην πρωτεύουσα.", "el")]
    [InlineData("שני השרים נפגשו ביום שני בבירה והודיעו על פגישה נוספת.", "he")]
    [InlineData("两国外长星期一在首都举行会谈,并宣布夏天以后将再次会晤,双方还签署了协议。", "zh")]
    [InlineData("両国の外相は月曜日に首都で会談し、夏の後に再び会うことを発表した。", "ja")]
    [InlineData("두 나라 외무장관은 월요일 수도에서 만나 여름 이후 다시 만나기로 했다고 밝혔다.", "ko")]
    [InlineData("Marine Le Pen visits Moscow, meets Bruno Le Maire", null)]
    [InlineData("Ursula von der Leyen visits Kyiv", null)]
    [InlineData("Los Angeles mayor visits El Salvador, Las Vegas", null)]
    [InlineData("Lula da Silva visits El Salvador", null)]
    [InlineData("Le ministre a rencontré le président dans la capitale.", "fr")]
    [InlineData("Der Minister traf den Präsidenten in der Stadt und reiste mit ihm ab.", "de")]
    [InlineData("Le président français a rencontré son homologue chilien lundi à Paris.", "fr")]
    [InlineData("El presidente de Chile visitó Perú el lunes.", "es")]
    [InlineData("President Lula da Silva visits São Paulo and Bogotá", null)]
    [InlineData("I due ministri si sono incontrati lunedì nella capitale e hanno annunciato un nuovo incontro dopo l'estate.", "it")]
    [InlineData("Os dois ministros reuniram-se na segunda-feira na capital e anunciaram uma nova reunião para depois do verão.", "pt")]
    [InlineData("De twee ministers hebben elkaar maandag in de hoofdstad ontmoet en kondigden een nieuwe ontmoeting na de zomer aan.", "nl")]
    [InlineData("Obaj ministrowie spotkali się w poniedziałek w stolicy i zapowiedzieli, że nowe spotkanie odbędzie się po lecie, ale nie w mieście.", "pl")]
    [InlineData("Rio de Janeiro and Buenos Aires host Lula da Silva", null)]
    [InlineData("Kevin de Bruyne and Virgil van Dijk visit Den Haag", null)]
    [InlineData("Prezident İlham Əliyev Bakıda Türkiyə prezidentini qəbul edib.", "az")]
    [InlineData("Ilham Əliyev visits Tbilisi again", null)]
    [InlineData("Ja.", null)]
    [InlineData("12.5 % — 14.7 %", null)]
    [InlineData("Kansi kivi lumi puro meri saari laiva satama silta tori", null)]
    public void The_language_is_told_only_where_it_is_certain(string text, string? language) => Assert.Equal(language, LanguageIdentifier.Identify(text));

    [Theory]
    [InlineData("Министры встретились в понедельник в столице и объявили, что новая встреча состоится после лета. The ministers met.", "ru")]
    [InlineData("The two ministers met in the capital on Monday and said that they would meet again after the summer. Министры встретились.", "en")]
    public void Of_a_mixed_page_most_counts(string text, string language) => Assert.Equal(language, LanguageIdentifier.Identify(text));

    [Fact]
    public void A_page_that_says_another_language_than_it_is_written_in_is_told()
    {
        using var folder = new InputFolder();
        var page = "<html lang=en><body><h1>Встреча</h1><p>Министры встретились в понедельник в столице и объявили, что новая встреча состоится после лета, сообщили в правительстве.</p></body></html>";

        var result = InputFolder.ReadOne(folder.Add("a.html", page));

        Assert.Equal(("ru", "text"), (result.Article?.Language, result.Origins["language"]));
        Assert.Equal("says that its language is 'en' (html:lang), but is written in 'ru'", Assert.Single(result.Notes));
    }
}
