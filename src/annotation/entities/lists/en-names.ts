/** First names and well-known surnames as English texts write them. Lists of our own. */
export const maleFirstNamesEn = `
  Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Alberto Alejandro Aleksandr Aleksei Alex
  Alexander Alexei Alexey Alfred Ali Allen Alvin Anatoly Anders Andre Andreas Andrei Andrew Andrey Andriy Angelo
  Anthony Anton Antonio Antony Arkady Arnold Arthur Artur Ashton Augustus Barack Barry Bashar Ben Benjamin Benny
  Bernard Bernie Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bryan Burhan Calvin
  Carl Carlos Carter Cesar Chad Charles Charlie Chris Christian Christopher Chuck Clarence Claude Clayton Clifford
  Clinton Colin Connor Craig Curtis Dale Damian Dan Daniel Danny Darren Dave David Dean Dennis Denis Derek Diego
  Dimitri Dmitri Dmitry Dominic Don Donald Donovan Doug Douglas Duncan Dustin Dwight Dylan Earl Ed Eddie Edgar
  Edmund Eduardo Edward Edwin Eli Elijah Elliott Elon Emmanuel Eric Erik Ernest Ethan Eugene Evan Evgeny Farid Felix
  Ferdinand Fernando Francis Francisco Francois Frank Franklin Fred Frederick Gabriel Gareth Gary Gavin Gennady
  Geoffrey George Georgy Gerald Gerard Gilbert Giuseppe Glenn Gordon Graham Grant Greg Gregory Grigory Guillermo
  Gunther Gustav Guy Hans Harold Harry Harvey Hassan Hector Heinrich Helmut Henri Henrik Henry Herbert Herman Hosni
  Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilya Isaac Ismail Ivan Jack Jackson Jacob Jacques Jake James Jamie Jan
  Jared Jason Javier Jay Jean Jeff Jeffrey Jeremy Jerome Jerry Jesse Jim Jimmy Joachim Joe Joel Johan Johannes John
  Johnny Jon Jonathan Jordan Jorge Jose Joseph Josh Joshua Juan Julian Julio Justin Karim Karl Keith Kelvin Ken
  Kenneth Kevin Khalid Kirill Kofi Konstantin Kurt Kyle Larry Lars Laurence Lawrence Lee Len Leo Leon Leonard Leonid
  Leroy Leslie Lewis Liam Lloyd Logan Louis Lucas Luigi Luis Luke Mahmoud Malcolm Manuel Marc Marcel Marco Marcus
  Mario Mark Markus Marshall Martin Marvin Mathew Matt Matthew Maurice Max Maxim Mehmet Melvin Michael Michel Miguel
  Mike Mikhail Milan Mitchell Mitt Mohamed Mohammad Mohammed Muammar Muhammad Mustafa Nathan Nathaniel Neil Nelson
  Nicholas Nick Nicolas Nikita Nikola Nikolai Nikolay Noah Noel Norman Oleg Oleksandr Oliver Omar Oscar Osama Otto
  Owen Pablo Patrick Paul Pavel Pavlo Pedro Pete Peter Petr Petro Phil Philip Phillip Pierre Pyotr Rafael Rajiv
  Ralph Ramzan Randall Randy Raul Ray Raymond Recep Reginald Ricardo Richard Rick Ricky Robert Roberto Robin Rodney
  Roger Roland Roman Ron Ronald Rory Ross Roy Ruben Rudolf Rudy Rupert Ruslan Russell Ryan Saddam Salvador Sam
  Samuel Scott Sean Sebastian Sergei Sergey Sergio Seth Shane Shawn Sheldon Sidney Simon Slobodan Solomon Spencer
  Stanislav Stanley Stefan Stephen Steve Steven Stewart Stuart Sultan Taylor Ted Terence Terry Theo Theodore Theresa
  Thomas Tim Timothy Timur Todd Tom Tomas Tommy Tony Travis Trevor Troy Tyler Umar Vadim Valentin Valery Vasily
  Viktor Victor Vince Vincent Vitaly Vitali Vladimir Vladislav Volodymyr Vyacheslav Waleed Wallace Walter Warren
  Wayne Wesley Wilhelm William Willie Winston Wolfgang Xavier Yasser Yegor Yevgeny Yitzhak Yulian Yuri Yury Yusuf
  Zachary Zhang`;

export const femaleFirstNamesEn = `
  Abigail Ada Adele Agnes Aisha Alexandra Alice Alicia Alina Alisa Alison Allison Amanda Amber Amelia Amy Ana
  Anastasia Andrea Angela Angelina Anita Ann Anna Anne Annette Annie April Ariana Ashley Audrey Ayesha Barbara
  Beatrice Benazir Bernadette Bertha Beth Betty Beverly Bonnie Brenda Brianna Bridget Brittany Camilla Carla Carmen
  Carol Carolina Caroline Carolyn Catherine Cecilia Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Claire
  Clara Claudia Condoleezza Cynthia Daisy Dana Daniela Danielle Daria Dawn Deborah Debra Denise Diana Diane Donna
  Dora Doris Dorothy Edith Ekaterina Elaine Elena Eleanor Elizabeth Ella Ellen Elsa Emily Emma Erica Erin Esther
  Ethel Eva Evelyn Fatima Faye Fiona Florence Frances Gabriella Galina Geraldine Gertrude Gina Gladys Glenda Gloria
  Grace Greta Hannah Hazel Heather Heidi Helen Helena Hillary Holly Ida Indira Inga Ingrid Irene Irina Iris Isabel
  Isabella Ivanka Jacqueline Jane Janet Janice Jasmine Jean Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne
  Jocelyn Josephine Joyce Juanita Judith Judy Julia Juliana Julie June Kamala Karen Karin Kate Katherine Kathleen
  Kathryn Kathy Katie Katya Kelly Kim Kimberly Kristen Kristina Ksenia Laura Lauren Leah Leila Lena Leslie Lillian
  Lily Linda Lindsay Lisa Lois Lori Lorraine Louise Lucia Lucy Ludmila Lydia Lyudmila Mabel Madeleine Madison Malala
  Mandy Margaret Margarita Maria Marianne Marie Marilyn Marina Marion Marjorie Marlene Marsha Martha Mary Maureen
  Maya Megan Melania Melanie Melissa Mercedes Mia Michelle Mildred Miranda Miriam Molly Monica Muriel Nadia Nancy
  Naomi Natalia Natalie Natalya Natasha Nicole Nina Nora Norma Oksana Olga Olivia Olena Pamela Patricia Paula
  Pauline Penelope Phyllis Polina Priscilla Rachel Ramona Raquel Rebecca Regina Renee Rhonda Rita Roberta Rosa
  Rosalind Rose Rosemary Roxanne Ruth Sabrina Sally Samantha Sandra Sara Sarah Sasha Scarlett Serena Sharon Sheila
  Shirley Silvia Sofia Sonia Sophia Sophie Stacy Stella Stephanie Sue Susan Suzanne Svetlana Sylvia Tamara Tanya
  Tara Tatiana Tatyana Teresa Thelma Theresa Tina Tracy Ulyana Ursula Valentina Valeria Vanessa Vera Veronica
  Victoria Viktoria Violet Virginia Vivian Wanda Wendy Whitney Yana Yekaterina Yelena Yolanda Yulia Yvonne Zhanna
  Zinaida Zoe`;

export const surnamesEn = `
  Abbas Adams Albright Aliyev Allen Anderson Annan Arafat Assad Assange Bailey Baker Barnes Barroso Bell Bennett
  Berlusconi Bernanke Bezos Biden Blair Blinken Borrell Brown Browder Bush Butler Cameron Campbell Carter Castro
  Chavez Cheney Chubais Churchill Clark Clinton Cohen Collins Cook Cooper Corbyn Cox Davis Draghi Duda Duterte
  Edwards Erdogan Erdoğan Evans Flores Foster Franklin Gaddafi Gandhi Garcia Gates Gbagbo Gerasimov Gonzalez
  Gorbachev Gordon Gore Gray Green Guterres Hall Hamilton Harris Haynes Hernandez Hill Hitler Hollande Howard Hughes
  Hussein Jackson Jefferson Jenkins Jobs Johnson Jones Juncker Kadyrov Karzai Kelly Kennedy Kerry Khamenei
  Khodorkovsky King Kissinger Kuchma Lavrov Lee Lenin Lewis Lincoln Long Lopez Lukashenko Macron Maduro Maliki
  Mandela Martin Martinez May McCain McConnell McDonald McFaul Medvedev Merkel Miller Mitchell Modi Moore Morgan
  Morris Morsi Mubarak Mueller Mugabe Murphy Murray Musk Musharraf Mnuchin Nasrallah Navalny Nazarbayev Nelson
  Netanyahu Nixon Obama Olmert Orban Palin Panetta Parker Paulson Pelosi Pence Perez Peskov Peterson Petraeus
  Phillips Pompeo Poroshenko Powell Prigozhin Psaki Putin Ramirez Reagan Reed Reid Rice Richardson Rivera Roberts
  Robinson Rodriguez Rogers Romney Roosevelt Rouhani Rubio Rumsfeld Saakashvili Sanchez Sanders Sarkozy Schroeder
  Schumer Schwarzenegger Scott Sechin Sharon Shevardnadze Shoigu Skripal Smith Snowden Sobyanin Solana Soros Stalin
  Stewart Stoltenberg Surkov Sullivan Taylor Thatcher Thomas Thompson Tillerson Torres Trotsky Trudeau Trump Truss
  Tsipras Turner Tusk Tymoshenko Walker Wallace Ward Washington Watson White Wilson Wood Wright Xi Yanukovych
  Yeltsin Young Yushchenko Zakharova Zelensky Zelenskyy Zuckerberg Zyuganov`;
